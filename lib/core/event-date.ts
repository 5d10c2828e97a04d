import { addDays, type CalendarDate, daysInMonth, toIsoDate } from './text/calendar.ts';
import { findDates, type WrittenDate } from './text/written-dates.ts';

/** A day without a year is meant within so many days of the writing. */
const reach = 200;

/**
 * The last day that texts announce, `YYYY-MM-DD`; null where they name none that was still to come when they were
 * written: a report of yesterday announces nothing.
 *
 * @param writtenOn The day of writing, `YYYY-MM-DD`.
 */
export function eventDateOf(texts: readonly string[], writtenOn: string): string | null {
  const days = texts
    .flatMap(findDates)
    .filter(({ isReference }) => !isReference)
    .flatMap((date) => dayOf(date, writtenOn) ?? []);
  return days.toSorted().at(-1) ?? null;
}

function dayOf({ year, month, day }: WrittenDate, writtenOn: string): string | null {
  const [writingYear = 0] = writtenOn.split('-').map(Number);
  const years = year === undefined ? [writingYear, writingYear + 1] : [year];
  const latest = year === undefined ? daysAfter(writtenOn, reach) : '9999-12-31';
  const days = years.filter((one) => exists({ year: one, month, day })).map(inYear(month, day));
  return days.find((one) => writtenOn <= one && one <= latest) ?? null;
}

const inYear = (month: number, day: number) => (year: number) => toIsoDate({ year, month, day });

const exists = ({ year, month, day }: CalendarDate): boolean =>
  day >= 1 && day <= daysInMonth(month, year);

function daysAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toIsoDate(addDays({ year, month, day }, days));
}
