import { months } from '../lexicon/calendar.ts';
import type { CalendarDate } from './calendar.ts';
import { monthFromName, weekdayFromName } from './calendar.ts';
import { matchCase } from './letter-case.ts';
import { matchesOf } from './matches.ts';
import { oncePerText } from './once.ts';
import type { Span } from './span.ts';

/** The weekday beside a date; 0 is Sunday. */
export interface WrittenWeekday extends Span {
  readonly index: number;
}

/** A date in a text. Without a year it names a day of any year, and no weekday can be checked. */
export interface WrittenDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** True for `28/11/26`, which could also be something else. */
  readonly isShort: boolean;
  /** True for `Nomor 31/2/2026`, a number of a letter or an article. */
  readonly isReference: boolean;
  readonly weekday: WrittenWeekday | undefined;
  /** Writes another date in the way this one is written. */
  readonly format: (date: CalendarDate) => string;
}

const wordDate =
  /(?<![\p{L}\p{N}.-]|[^\p{L}]\/)(\d{1,2})[ \u00a0]{1,2}(\p{L}{3,9})(?:[ \u00a0]{1,2}(\d{4})(?![\p{L}\p{N}]))?(?![\p{L}\p{M}])/gu;
const numberDate =
  /(?<![\p{L}\p{N}./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\p{L}\p{N}]|[-/.]\d)/gu;

/**
 * A weekday, then perhaps the time of day or the market day, a comma, `tanggal`, a bracket; or the
 * date stands on the next line, behind `Tanggal:`.
 */
const weekdayBefore =
  /(?<![\p{L}\p{N}])(\p{L}{4,6}|\p{L}{3}['’`]\p{L}{2})(?:[ \u00a0](?:pagi|siang|sore|malam|pahing|pon|wage|kliwon|legi))?(?:[ \u00a0]?[,/:]?[ \u00a0]{0,2}(?:(?:tanggal|tgl\.?)[ \u00a0])?(?:\([ \u00a0]?)?|[ ,]{0,2}\n[^\p{L}\p{N}\n]{0,12}(?:tanggal|tgl\.?)[ \t]{0,4}:[ \t]{0,4})$/iu;
const weekdayAfter = /^[ \u00a0]?\((\p{L}{4,6}|\p{L}{3}['’`]\p{L}{2})\)/u;
/** Before a weekday: it is the evening before, or the other end of a range. */
const otherDay =
  /(?:malam |(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad) ?(?:[-–—/&,]|dan|s\.?d\.?|sampai|hingga) ?)$/iu;

/** Before a number that only looks like a date. */
const referenceWord = /(?<!\p{L})(?:nomor|no|pasal|ayat|versi)[.: ]{1,3}$/iu;

/** How far around a date its weekday is looked for, in UTF-16 units. */
const reach = 40;

/** The dates of a post, in its order. */
export const datesOf = oncePerText(({ text }) => findDates(text));

/** Finds the dates of a text, in its order; whether they exist is not asked. */
export function findDates(text: string): WrittenDate[] {
  const inWords = matchesOf(text, wordDate).map((match) => readWordDate(text, match));
  const inNumbers = matchesOf(text, numberDate).map((match) => readNumberDate(text, match));
  return [...inWords, ...inNumbers]
    .filter((date) => date !== undefined)
    .sort((one, other) => one.start - other.start);
}

function readWordDate(text: string, match: RegExpExecArray): WrittenDate | undefined {
  const [written, day = '', monthName = '', year] = match;
  const month = monthFromName(monthName);
  if (month === 0) return undefined;
  return {
    ...place(text, match.index, written),
    day: Number(day),
    month,
    year: year === undefined ? undefined : Number(year),
    isShort: false,
    isReference: false,
    format: (date) =>
      [
        String(date.day).padStart(day.startsWith('0') ? 2 : 1, '0'),
        date.month === month ? monthName : nameMonth(date.month, monthName),
        ...(year === undefined ? [] : [String(date.year)]),
      ].join(' '),
  };
}

/** Full or short, as the writer has it: `November` for `Desember`, `Nov` for `Des`. */
function nameMonth(month: number, model: string): string {
  const names = months[month - 1] ?? [''];
  const isShort = model.length <= 4 && monthFromName(model) !== 5;
  const name = isShort ? names.find(({ length }) => length <= 4) : names[0];
  return matchCase(name ?? names[0], model);
}

function readNumberDate(text: string, match: RegExpExecArray): WrittenDate | undefined {
  const [written, day = '', mark = '', month = '', year = ''] = match;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const isShort = year.length === 2;
  const pad = (value: number, model: string): string =>
    String(value).padStart(model.startsWith('0') || model.length === 2 ? 2 : 1, '0');
  return {
    ...place(text, match.index, written),
    day: Number(day),
    month: Number(month),
    year: Number(year) + (isShort ? 2000 : 0),
    isShort,
    isReference: referenceWord.test(text.slice(Math.max(0, match.index - 12), match.index)),
    format: (date) =>
      [pad(date.day, day), pad(date.month, month), String(date.year).slice(isShort ? -2 : -4)].join(
        mark,
      ),
  };
}

/** Where a date stands, and the weekday before or behind it. */
function place(
  text: string,
  start: number,
  written: string,
): Pick<WrittenDate, 'start' | 'end' | 'weekday'> {
  const end = start + written.length;
  const weekday =
    findWeekdayBefore(text.slice(Math.max(0, start - reach), start), start) ??
    findWeekdayAfter(text.slice(end, end + reach), end);
  return { start, end, weekday };
}

function findWeekdayBefore(before: string, dateStart: number): WrittenWeekday | undefined {
  const match = weekdayBefore.exec(before);
  const name = match?.[1] ?? '';
  const index = weekdayFromName(name);
  if (!match || index < 0 || otherDay.test(before.slice(0, match.index))) return undefined;
  const start = dateStart - before.length + match.index;
  return { start, end: start + name.length, index };
}

function findWeekdayAfter(after: string, dateEnd: number): WrittenWeekday | undefined {
  const match = weekdayAfter.exec(after);
  const name = match?.[1] ?? '';
  const index = weekdayFromName(name);
  if (!match || index < 0) return undefined;
  const start = dateEnd + match[0].indexOf('(') + 1;
  return { start, end: start + name.length, index };
}
