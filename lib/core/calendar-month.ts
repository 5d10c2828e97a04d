/** The month of a moment by the clock of this computer, `YYYY-MM`. */
export function monthAt(moment: string): string {
  const date = new Date(moment);
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/**
 * The first moment of a month by the clock of this computer, also of the year 1, where `new Date(1, 0)` is
 * of 1901.
 *
 * @param month `YYYY-MM`
 * @param later So many months after it.
 */
export function startOfMonth(month: string, later = 0): Date {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const start = new Date(0);
  start.setFullYear(year, number - 1 + later, 1);
  start.setHours(0, 0, 0, 0);
  return start;
}
