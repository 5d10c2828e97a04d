/** The day of a moment where this computer is, `YYYY-MM-DD`. */
export function isoDateOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
