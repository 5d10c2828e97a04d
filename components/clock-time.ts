/** The time of day of an ISO 8601 instant in the zone of this computer, as Indonesian writes it: 09.41. */
export function clockTime(instant: string): string {
  const date = new Date(instant);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${twoDigits(date.getHours())}.${twoDigits(date.getMinutes())}`;
}
