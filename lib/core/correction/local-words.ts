const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Banten keeps WIB, seven hours ahead of UTC, the whole year; a computer may be set to another zone. */
const wib = 7 * 60 * 60 * 1000;

const shifted = (instant: string): Date => new Date(Date.parse(instant) + wib);

/** The day of an instant as a post writes it: `24 November 2026`. */
export function dateInBanten(instant: string): string {
  const date = shifted(instant);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The time of an instant by WIB: `10.05`. */
export function timeInBanten(instant: string): string {
  const [hour, minute] = shifted(instant).toISOString().slice(11, 16).split(':');
  return `${hour}.${minute}`;
}
