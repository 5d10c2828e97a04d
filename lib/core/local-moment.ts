/** What a person typed as date and time, read by the clock of this computer. */
export type ReadMoment =
  | { readonly moment: string | null }
  | { readonly problem: 'incomplete' | 'year' };

/**
 * Reads what a field for date and time holds, as `2026-11-28T08:00`.
 *
 * @param isIncomplete Whether something is typed that is no date and time yet; then `value` is empty.
 */
export function readLocalMoment(value: string, isIncomplete: boolean): ReadMoment {
  if (isIncomplete) return { problem: 'incomplete' };
  if (value === '') return { moment: null };
  const parts = /^(\d{4,6})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(value)?.slice(1).map(Number);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts ?? [];
  if (!parts) return { problem: 'incomplete' };
  if (year < 2000 || year > 2100) return { problem: 'year' };
  const moment = new Date(year, month - 1, day, hour, minute);
  // The 31st of a month of thirty days is the next one's first.
  const isSame = moment.getMonth() === month - 1 && moment.getDate() === day;
  return isSame ? { moment: moment.toISOString() } : { problem: 'incomplete' };
}

/** The moment as a field for date and time takes it; empty where there is none. */
export function writeLocalMoment(moment: string | null): string {
  if (moment === null) return '';
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
