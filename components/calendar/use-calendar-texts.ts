import { type CalendarTexts, calendarMessages } from '@/lib/i18n/calendar-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the calendar in the language of the person. */
export const useCalendarTexts = (): CalendarTexts => calendarMessages[useMessages().language];
