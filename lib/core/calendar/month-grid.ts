import { addDays, daysInMonth, toIsoDate, weekdayOf } from '../text/calendar.ts';

/** A month; `month` is 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Whole weeks that hold a month, Monday first; days as `YYYY-MM-DD`. */
export function weeksOf({ year, month }: Month): readonly (readonly string[])[] {
  const first = { year, month, day: 1 };
  const before = (weekdayOf(first) + 6) % 7;
  const weeks = Math.ceil((before + daysInMonth(month, year)) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => toIsoDate(addDays(first, week * 7 + day - before))),
  );
}

/** The month that many months later; earlier with a negative count. */
export function monthAfter({ year, month }: Month, count: number): Month {
  const moved = year * 12 + (month - 1) + count;
  return { year: Math.floor(moved / 12), month: (((moved % 12) + 12) % 12) + 1 };
}

/** The day that many days after one given as `YYYY-MM-DD`. */
export function dayAfter(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toIsoDate(addDays({ year, month, day }, count));
}

/** The month of a day given as `YYYY-MM-DD`. */
export function monthOf(date: string): Month {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return { year, month };
}
