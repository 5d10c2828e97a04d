import type { Month } from '@/lib/core/calendar/month-grid.ts';
import type { Language } from '@/lib/core/local.ts';

const locale: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const middayOf = (date: string) => new Date(`${date}T12:00:00Z`);

const format = (date: string, language: Language, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale[language], { ...parts, timeZone: 'UTC' }).format(middayOf(date));

/** A month in words: `Desember 2026`. */
export const spokenMonth = ({ year, month }: Month, language: Language): string =>
  format(`${year}-${String(month).padStart(2, '0')}-01`, language, {
    month: 'long',
    year: 'numeric',
  });

/** A day given as `YYYY-MM-DD` in words: `Selasa 1 Desember 2026`. */
export const spokenDate = (date: string, language: Language): string =>
  format(date, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).replace(',', '');

/** Its weekday alone: `Selasa`. */
export const spokenWeekday = (date: string, language: Language): string =>
  format(date, language, { weekday: 'long' });

/** Its month in short: `Nov`. */
export const shortMonth = (date: string, language: Language): string =>
  format(date, language, { month: 'short' });
