import { startOfMonth } from '@/lib/core/calendar-month.ts';
import type { Language } from '@/lib/core/local.ts';
import { clockTime } from '../clock-time.ts';

const locale: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** The day in words, with its year only where that is another one: `Selasa 24 November`. */
export function spokenDay(day: Date, now: Date, language: Language): string {
  const format = new Intl.DateTimeFormat(locale[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  });
  return format.format(day).replace(',', '');
}

/** Day and time in short, as `24 Nov 09.41`. */
export function spokenMoment(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'short' });
  return `${format.format(new Date(iso))} ${clockTime(iso)}`;
}

/** A count with the separators of the language, as `2.200`. */
export function spokenCount(count: number, language: Language): string {
  return new Intl.NumberFormat(locale[language]).format(count);
}

/** A month in words: `November 2026`. @param month `YYYY-MM` */
export function spokenMonth(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locale[language], { month: 'long', year: 'numeric' });
  return format.format(startOfMonth(month));
}

/** When something was changed, in a list: the time of day today, else the date: `09.41`, `3 Okt`. */
export function spokenShortly(iso: string, now: Date, language: Language): string {
  const moment = new Date(iso);
  if (moment.toDateString() === now.toDateString()) return clockTime(iso);
  const format = new Intl.DateTimeFormat(locale[language], {
    day: 'numeric',
    month: 'short',
    ...(moment.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  });
  return format.format(moment);
}
