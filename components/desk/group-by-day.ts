import type { WorkingCopy } from '@/lib/core/working-copy.ts';

export interface Day {
  /** Midnight at the beginning of the day, local time. */
  readonly date: Date;
  /** 0 is today, 1 yesterday. */
  readonly daysAgo: number;
  readonly copies: readonly WorkingCopy[];
}

const midnight = (moment: Date) =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());

/** Days between two midnights; rounded, since a day may have 23 or 25 hours. */
const daysBetween = (early: Date, late: Date) =>
  Math.round((late.getTime() - early.getTime()) / 86_400_000);

/** Puts drafts, which come newest first, under the day on which they were saved. */
export function groupByDay(copies: readonly WorkingCopy[], now: Date): readonly Day[] {
  const days = new Map<number, WorkingCopy[]>();
  for (const copy of copies) {
    const day = midnight(new Date(copy.savedAt)).getTime();
    const group = days.get(day);
    if (group) group.push(copy);
    else days.set(day, [copy]);
  }
  const today = midnight(now);
  return Array.from(days, ([day, group]) => ({
    date: new Date(day),
    daysAgo: daysBetween(new Date(day), today),
    copies: group,
  }));
}
