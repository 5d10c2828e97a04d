import { clean } from './field-label.ts';

/** Labels with a place for a name, and the same without it. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^(apa yang (?:anda|kamu) pikirkan), (.+)\?$/i, '$1, …?'],
  [/^(what[’']?s on your mind), (.+)\?$/i, '$1, …?'],
  [
    /^(komentari sebagai|comment as|balas sebagai|reply as|balas ke|reply to|posting sebagai|post as|pesan untuk|message to|tulis ke|write to) (.+)$/i,
    '$1 …',
  ],
];

/** Labels of the sites that hold nobody's words: in small letters, as `clean` gives them. */
const known: ReadonlySet<string> = new Set([
  'apa yang anda pikirkan?',
  'apa yang anda pikirkan sekarang?',
  "what's on your mind?",
  'buat postingan',
  'create post',
  'create a post',
  'buat postingan publik...',
  'create a public post...',
  'tulis sesuatu...',
  'write something...',
  'mulai diskusi...',
  'edit postingan',
  'edit post',
  'buat postingan baru',
  'create new post',
  'edit info',
  'tulis keterangan...',
  'write a caption...',
  'describe your reel',
  'tambahkan komentar...',
  'add a comment...',
  'write a comment...',
  'tulis komentar...',
  'write into the dialogue box to include text with your post.',
  'tulis di kotak dialog untuk menyertakan teks dengan postingan anda.',
]);

/** How much of an unknown label is shown, in characters. */
const longestUnknown = 40;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];

/** The words that must not be told: of what people typed here, and of their names. */
export function secretWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(wordsIn).map((word) => word.toLowerCase()));
}

/** The name that a known label holds; empty where there is none. */
export function nameIn(label: string): string {
  const found = named.map(([pattern]) => pattern.exec(clean(label))?.[2]).find(Boolean);
  return found ?? '';
}

/**
 * A label as it may be told: names are taken out of known ones; of an unknown one only its beginning is
 * left, without the secret words, and with a question mark, so that a person looks at it first.
 */
export function safeLabel(label: string, secrets: ReadonlySet<string>): string {
  const text = clean(label);
  const lower = text.toLowerCase();
  if (known.has(lower)) return `"${lower}"`;
  const [pattern, replacement] = named.find(([one]) => one.test(text)) ?? [];
  if (pattern && replacement) return `"${lower.replace(pattern, replacement)}"`;
  const open = text
    .replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isTold(word, secrets) ? word : '…'))
    .replaceAll(/\p{N}/gu, '#')
    .replaceAll(/\p{Extended_Pictographic}/gu, '…');
  const characters = [...open];
  const short = characters.slice(0, longestUnknown).join('');
  return `? "${short}${characters.length > longestUnknown ? '…' : ''}"`;
}

const isTold = (word: string, secrets: ReadonlySet<string>): boolean =>
  !secrets.has(word.toLowerCase());
