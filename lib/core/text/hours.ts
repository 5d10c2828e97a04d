import { findInProse, placeOfMatch } from './pattern-hits.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';

/** Behind a number that is no hour: money, a measure, a section. */
const otherUnit = /^ ?(?:%|persen|juta|miliar|triliun|km|kg|meter|hektare|ha\b|m²|derajat)/u;
const otherWord =
  /(?:\brp\.? ?|\b(?:pasal|nomor|no\.?|bab|ayat|versi|skor|qs|hr|sebesar|senilai) ?)$/iu;

/** Whether a number with two digits behind its mark is an hour, by the words around it. */
export function isHour(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return !otherUnit.test(text.slice(end, end + 12)) && !otherWord.test(before);
}

/** `08.00`, `08.00–15.00 WIB`, `19.30 sampai selesai`. */
const hours =
  /(?<![\p{L}\p{N}.:,/])(?:[01]?\d|2[0-4])[:.][0-5]\d(?:(?: ?[-–—] ?| s[./]?d\.? | sampai(?: dengan)? | hingga )(?:(?:[01]?\d|2[0-4])[:.][0-5]\d|selesai))?(?: (?:WIB|WITA|WIT)(?!\p{L}))?(?![\d:/]|[.,]\d)/gu;
/** `pukul 9`, `jam 7 pagi`. */
const named =
  /(?<!\p{L})(?:[Pp]ukul|[Jj]am|[Pp]kl\.?) (?:[01]?\d|2[0-4])(?: (?:pagi|siang|sore|malam))?(?: (?:WIB|WITA|WIT))?(?![\p{L}\d:/]|[.,]\d)/gu;

/** Hours of the day and ranges of them with their zone, in the order of the text. */
export const findHourRanges = (post: Post): readonly Span[] =>
  [
    ...findInProse(post, hours)
      .map(placeOfMatch)
      .filter((place) => isHour(post.text, place)),
    ...findInProse(post, named).map(placeOfMatch),
  ].toSorted((one, other) => one.start - other.start);
