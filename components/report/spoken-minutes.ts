import type { ReportTexts } from '@/lib/i18n/report-messages.ts';

const [hour, day] = [60, 24 * 60];

/** A stretch of time in its two largest units: `2 jam 10 menit`. @param minutes Whole, from 0 on. */
export function spokenMinutes(minutes: number, words: ReportTexts): string {
  if (minutes < hour) return words.minutes(minutes);
  if (minutes < 2 * day) return words.hours(Math.floor(minutes / hour), minutes % hour);
  return words.days(Math.floor(minutes / day), Math.floor((minutes % day) / hour));
}
