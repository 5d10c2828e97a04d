import { months, weekdays } from '../lexicon/calendar.ts';

/** A day as it is written down; it need not exist. `month` is 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const toTime = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);

/** `2026-11-04`. */
export const toIsoDate = ({ year, month, day }: CalendarDate): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');

/** Days of a month, 28 to 31. Without a year February has 29. */
export const daysInMonth = (month: number, year = 2000): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => new Date(toTime(date)).getUTCDay();

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(toTime({ ...date, day: date.day + days }));
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}

/** The day nearest to `date`, at most three away, that falls on the weekday. */
export function nearestOn(weekday: number, date: CalendarDate): CalendarDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

/** 0 for `Minggu` and `Ahad`, 5 for `Jum'at`; -1 for anything else. */
export const weekdayFromName = (name: string): number =>
  weekdays.findIndex((names) => names.includes(name.toLowerCase()));

/** 1 for `Januari` and `Jan`; 0 for anything else. */
export const monthFromName = (name: string): number =>
  months.findIndex((names) => names.includes(name.toLowerCase())) + 1;
