import { abbreviations } from '../lexicon/abbreviations.ts';
import { chatBases, shortUnits, wordsEndingDouble } from '../lexicon/informal.ts';

/** How a chat spells words that no list can hold. */
export interface ChatSpelling {
  /** The word as it is usually written, or undefined where only a reader can tell. */
  readonly plain: string | undefined;
}

/** A digit, a letter drawn out at the end, the ending `in`, no vowel: most words have none of these. */
const oddSpelling = /\d|(\p{L})\1$|in$|^[^aeiouAEIOU]+$/u;

/** Reads one word in small letters, perhaps with a capital first; undefined where it is spelled as usual. */
export function readChatSpelling(written: string): ChatSpelling | undefined {
  if (!oddSpelling.test(written)) return undefined;
  if (!/^\p{L}[a-z]*\d?[a-z]{0,3}$/u.test(written)) return undefined;
  const word = written.toLowerCase();
  // `xxxx` hides data; nobody speaks it.
  if (/x{3}/u.test(word)) return undefined;
  return readDouble(word) ?? readDrawnOut(word) ?? readSuffix(word) ?? readSkeleton(word);
}

/** `anak2`, `teman2nya`, `bersama2`. */
function readDouble(word: string): ChatSpelling | undefined {
  const [, base = '', end = ''] = /^([a-z]{3,14})2(nya|an|ku)?$/u.exec(word) ?? [];
  if (!/[aeiou]/u.test(base) || /^(?:sma|smk|sd|blok|tipe|tahap)/u.test(base)) return undefined;
  const stem = base.length > 5 ? base.replace(/^(?:ber|ter|se)/u, '') : base;
  return { plain: `${base}-${stem}${end}` };
}

/** `yaa`, `kerenn`, `bangettt`: the last letter again and again. */
function readDrawnOut(word: string): ChatSpelling | undefined {
  const last = word.slice(-1);
  let end = word.length;
  while (end > 1 && word[end - 2] === last) end -= 1;
  const repeats = word.length - end;
  const isNumeral = /^[ivxlcdm]+$/u.test(word);
  const isUsual = repeats === 1 && (/[lsf]$/u.test(word) || wordsEndingDouble.has(word));
  return repeats === 0 || end < 2 || isNumeral || isUsual
    ? undefined
    : { plain: word.slice(0, end) };
}

/** `bantuin`, `ngurusin`: a verb with the ending of talk. */
function readSuffix(word: string): ChatSpelling | undefined {
  if (!word.endsWith('in') || word.length < 6) return undefined;
  const base = word.slice(0, -2).replace(/^di/u, '');
  return chatBases.has(base) ? { plain: undefined } : undefined;
}

/** `krn`, `bkn`: only consonants, and no unit or common abbreviation. */
const readSkeleton = (word: string): ChatSpelling | undefined =>
  /^[bcdfghjklmnpqrstvwxyz]{2,6}$/u.test(word) && !abbreviations.has(word) && !shortUnits.has(word)
    ? { plain: undefined }
    : undefined;
