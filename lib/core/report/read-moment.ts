/** In which order day and month stand where both are numbers. */
export type DayOrder = 'day-first' | 'month-first';

/** How a moment is read. */
export interface MomentReading {
  readonly order: DayOrder;
}

const monthNames = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'peb', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agust', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'december', 'dec'],
];

const yearFirst = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u;
const numbers = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/u;
const withName = /(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})/u;
const nameFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})/u;
const clock = /(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?(?:\s*([ap])\.?m)?/iu;
const seconds = /^\d{9,10}$/u;
const milliseconds = /^\d{12,13}$/u;
const zoned = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u;

/**
 * Reads when a post came out, as a table says it: ISO 8601, seconds since 1970, `28/11/2026 09.41`,
 * `28 November 2026`, `Nov 28, 2026`; by the clock of this computer where no zone stands in it.
 *
 * @param time A column of its own for the time; empty where there is none.
 * @returns ISO 8601; null where no date can be read.
 */
export function readMoment(date: string, time: string, reading: MomentReading): string | null {
  const text = date.trim();
  if (seconds.test(text)) return isoOf(new Date(Number(text) * 1000));
  if (milliseconds.test(text)) return isoOf(new Date(Number(text)));
  if (zoned.test(text)) return isoOf(new Date(text));
  const found = findDay(text, reading);
  if (!found) return null;
  const [hour, minute] = readClock(time.trim() || text.replace(found.written, ' '));
  const { year, month, day } = found;
  const moment = new Date(year, month - 1, day, hour, minute);
  // The 31st of a month of thirty days is the next one's first: that is no date.
  return moment.getMonth() === month - 1 && moment.getDate() === day ? isoOf(moment) : null;
}

/** In which order the dates of a column are written; null where every one of them can be read both ways. */
export function dayOrderOf(dates: readonly string[]): DayOrder | null {
  for (const date of dates) {
    if (yearFirst.test(date)) continue;
    const [, first = 0, second = 0] = (numbers.exec(date) ?? []).map(Number);
    if (first > 12) return 'day-first';
    if (second > 12) return 'month-first';
  }
  return null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** As it stands there. */
  readonly written: string;
}

function findDay(text: string, { order }: MomentReading): Day | null {
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(iso[0], iso[1], Number(iso[2]), iso[3]);
  const numeric = numbers.exec(text);
  if (numeric) {
    const [written, first, second, year] = numeric;
    const isDayFirst = order === 'day-first';
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return dayOf(written, year, Number(month), day);
  }
  const named = withName.exec(text);
  if (named) return dayOf(named[0], named[3], monthCalled(named[2]), named[1]);
  const american = nameFirst.exec(text);
  return american ? dayOf(american[0], american[3], monthCalled(american[1]), american[2]) : null;
}

const monthCalled = (name = ''): number =>
  monthNames.findIndex((some) => some.includes(name.toLowerCase())) + 1;

function dayOf(written: string, year = '', month = 0, day = ''): Day | null {
  const read = { year: Number(year), month, day: Number(day), written };
  const isOfOurTime = read.year >= 2000 && read.year <= 2100;
  return isOfOurTime && month >= 1 && month <= 12 && read.day >= 1 ? read : null;
}

/** Noon where no time is said: the day stays the same wherever it is read. */
function readClock(text: string): readonly [hour: number, minute: number] {
  const [, hours, minutes, , half] = clock.exec(text) ?? [];
  if (hours === undefined) return [12, 0];
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 23 || minute > 59) return [12, 0];
  if (half === undefined) return [hour, minute];
  return [(hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute];
}

const isoOf = (moment: Date): string | null => {
  const year = moment.getFullYear();
  return year >= 2000 && year <= 2100 ? moment.toISOString() : null;
};
