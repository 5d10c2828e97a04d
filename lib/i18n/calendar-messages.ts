import type { Language } from '../core/local.ts';
import { calendar as inEnglish } from './en/calendar.ts';
import { calendar as inIndonesian } from './id/calendar.ts';

/** Indonesian is the source here too. */
export type CalendarTexts = typeof inIndonesian;

/** The texts of the calendar, apart from the others: the panel carries no calendar. */
export const calendarMessages: Readonly<Record<Language, CalendarTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
