/** Characters that show nothing and only break words apart. */
const invisible =
  /(?:[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]|\u034f|[\ufe00-\ufe0f])+/gu;

/** Letters drawn as ornament: mathematical, circled, squared, full-width, small capitals. */
const ornamental =
  /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f189}\uff21-\uff3a\uff41-\uff5a\u1d00-\u1d22\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f]/u;

/** What compatibility normalisation leaves as it is: small capitals, squared and negative circled letters. */
const smallCapitals: ReadonlyMap<string, string> = new Map(
  [...'ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuᴠvᴡwʏyᴢz'.matchAll(/(.)(.)/gu)].map(
    ([, drawn = '', plain = '']) => [drawn, plain],
  ),
);
const squaredCapitals: readonly number[] = [0x1f130, 0x1f150, 0x1f170];
const outsideAscii = /[^ -~]/u;

/**
 * Whether a word is written in ornamental letters, which a screen reader spells out or skips. A letter
 * that no plain one stands for, such as `ᴐ`, is none.
 */
export const isOrnamental = (text: string): boolean =>
  mayBeOrnamental(text) && plainLetters(text) !== text;

/** Most texts have no such letter at all. */
export const mayBeOrnamental = (text: string): boolean => ornamental.test(text);

/** The same words in plain letters, capitals kept. What is no letter stays as it is. */
export const plainLetters = (text: string): string =>
  outsideAscii.test(text)
    ? Array.from(text.replace(invisible, '').normalize('NFKC'), plainLetter).join('')
    : text;

/**
 * The form in which words are compared: compatibility-normalised (NFKC), plain letters for ornamental
 * ones, without invisible characters, lower case. Its length may differ from the text's.
 */
export const foldWord = (text: string): string => plainLetters(text).toLowerCase();

function plainLetter(character: string): string {
  const plain = smallCapitals.get(character);
  if (plain !== undefined) return plain;
  const code = character.codePointAt(0) ?? 0;
  const first = squaredCapitals.find((start) => code >= start && code < start + 26);
  return first === undefined ? character : String.fromCodePoint(0x41 + code - first);
}

/** Plain digits for full-width ones, at the same places. */
export const plainDigits = (text: string): string =>
  text.replace(/[\uff10-\uff19]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10));
