import type { Local } from '../local.ts';
import { year2026 } from './holidays/2026.ts';
import type { AnnouncedYear, MarkedDay } from './marked-day.ts';
import { yearlyDays } from './yearly-days.ts';

/** Years whose moving holidays were checked. Another year is a file like these; nothing is guessed. */
const announced: readonly AnnouncedYear[] = [year2026];

/** The last year whose moving holidays and joint leave are known, and from where. */
export const holidaysKnown: { readonly year: number; readonly source: Local } = year2026;

/** Days of a year that stand out, by date. A year that nobody announced has only those of every year. */
export function markedDays(year: number): readonly MarkedDay[] {
  const moving = announced.find((one) => one.year === year)?.days ?? [];
  return [...yearlyDays, ...moving]
    .map(([date, kind, name]) => ({ date: `${String(year).padStart(4, '0')}-${date}`, kind, name }))
    .sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date));
}

/** What stands out on a day given as `YYYY-MM-DD`, holidays first. */
export const marksOf = (date: string): readonly MarkedDay[] =>
  markedDays(Number(date.slice(0, 4)))
    .filter((day) => day.date === date)
    .sort((one, other) => Number(isFree(other)) - Number(isFree(one)));

/** Whether offices are closed on that day. */
export const isFree = ({ kind }: MarkedDay): boolean =>
  kind === 'holiday' || kind === 'joint-leave';
