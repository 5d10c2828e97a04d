import type { Language } from '@/lib/core/local.ts';
import type { CorrectionsTexts } from '@/lib/i18n/corrections-messages.ts';
import { spokenCount } from '../desk/spoken-date.ts';

const hour = 60;
/** From here on nobody counts hours, in minutes. */
const longest = 48 * hour;

/** A span in words: `25 menit`, `1 jam 12 menit`, `2 hari`. @param minutes At least none. */
export function spokenSpan(minutes: number, texts: CorrectionsTexts, language: Language): string {
  const count = (value: number) => spokenCount(Math.floor(value), language);
  if (minutes < hour) return texts.minutes(count(minutes));
  if (minutes < longest) return texts.hours(count(minutes / hour), count(minutes % hour));
  return texts.days(count(minutes / (24 * hour)));
}

/** Whole minutes from one instant to another, never less than none. */
export const minutesFrom = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
