import { findTelephones } from '../../evidence.ts';
import { digitWords, notUnits, numberWords } from '../../lexicon/number-words.ts';
import { findInProse, placeOfMatch } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import { type Span, withoutOverlaps } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

/** `Rp50.000`, `2,5 persen`, `5–10`, `1,2 juta`; with the word behind it, such as `18 tahun`. */
const digits =
  /(?<![\p{L}\p{N}.,/#@_-])(?:Rp\.? ?)?\d{1,18}(?:[.,]\d{1,6}){0,6}(?:(?: ?[-–—] ?| s[./]?d\.? | sampai | hingga )(?:Rp\.? ?)?\d{1,18}(?:[.,]\d{1,6}){0,6})?(?: ?(?:%|(?:ribu|juta|miliar|milyar|triliun|rb|jt)(?!\p{L})))?(?: \p{Ll}{2,15}(?!\p{L}))?/gu;

export default defineClaim({
  kind: 'number',
  isReadWithNeighbours: true,
  find: (post) =>
    withoutOverlaps([
      ...findTelephones(post).map(({ start, end }) => ({ start, end })),
      ...findDigits(post),
      ...findWritten(post),
    ]),
});

const findDigits = (post: Post): readonly Span[] =>
  findInProse(post, digits)
    .map((match) => ({ ...placeOfMatch(match), written: trimmed(match[0]) }))
    .filter(({ start }) => !isListNumber(post.text, start))
    .map(({ start, written }) => ({ start, end: start + written.length }));

/** Without a word that is no unit. */
function trimmed(found: string): string {
  const unit = / (\p{Ll}+)$/u.exec(found)?.[1] ?? '';
  return notUnits.has(unit) ? found.slice(0, -unit.length - 1) : found;
}

/** `1. Bawa KTP`, `2) Isi formulir` at the beginning of a line. */
const isListNumber = (text: string, start: number): boolean =>
  (start === 0 || text[start - 1] === '\n' || text[start - 1] === '(') &&
  /^\d{1,2}[.)]\s/u.test(text.slice(start, start + 4));

/** `dua puluh lima orang`. */
const findWritten = ({ sentences }: Post): readonly Span[] =>
  sentences.flatMap(({ words }) =>
    words.flatMap((first, at) => {
      const isFirst = isBeginning(first) && !isNumber(words[at - 1]);
      return isFirst ? [{ start: first.start, end: endOfRun(words, at) }] : [];
    }),
  );

const isNumber = (word: Word | undefined): boolean =>
  numberWords.has(word?.text.toLowerCase() ?? '');

/** `ribu` alone, or behind digits, begins no number. */
const isBeginning = (word: Word): boolean =>
  isNumber(word) && digitWords[word.text.toLowerCase()] !== undefined;

/** Where a written number that begins here ends, with its unit. */
function endOfRun(words: readonly Word[], from: number): number {
  let at = from;
  while (isNumber(words[at + 1])) at += 1;
  const [last, unit] = [words[at], words[at + 1]];
  const hasUnit = unit && /^\p{Ll}/u.test(unit.text) && !notUnits.has(unit.text);
  return (hasUnit ? unit : last)?.end ?? 0;
}

export const examples: ClaimExamples = {
  found: [
    'Gratis untuk warga usia [18 tahun] ke atas.',
    'Biayanya [Rp50.000], naik [2,5 persen] bagi [1,2 juta warga].',
    'Puasa [8 jam], lalu hubungi [0254-200123].',
    'Ada [dua puluh lima loket] dan [tiga petugas].',
    'Antre [5–10 menit]. Tersedia [300] dan [450 kuota].',
  ],
  none: ['1. Bawa KTP\n2. Isi formulir', 'Cek #Banten2026 di bio.', 'Salah satu syaratnya KTP.'],
};
