import type { Language } from '@/lib/core/local.ts';
import { clockTime } from './clock-time.ts';
import { spokenMoment } from './desk/spoken-date.ts';

/** An ISO 8601 instant as people say it: the time alone where it was today, else with its day. */
export function momentOf(instant: string, language: Language, now = new Date()): string {
  const isToday = new Date(instant).toDateString() === now.toDateString();
  return isToday ? clockTime(instant) : spokenMoment(instant, language);
}
