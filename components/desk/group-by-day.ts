import type { DraftRow } from '@/lib/core/draft-row.ts';

export interface Day<Row> {
  /** Midnight at the beginning of the day, local time. */
  readonly date: Date;
  /** 0 is today, 1 yesterday. */
  readonly daysAgo: number;
  readonly rows: readonly Row[];
}

const midnight = (moment: Date) =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());

/** Days between two midnights; rounded, since a day may have 23 or 25 hours. */
const daysBetween = (early: Date, late: Date) =>
  Math.round((late.getTime() - early.getTime()) / 86_400_000);

/** Puts drafts, which come newest first, under the day on which they were saved. */
export function groupByDay<Row extends Pick<DraftRow, 'updatedAt'>>(
  rows: readonly Row[],
  now: Date,
): readonly Day<Row>[] {
  const days = new Map<number, Row[]>();
  for (const row of rows) {
    const day = midnight(new Date(row.updatedAt)).getTime();
    const group = days.get(day);
    if (group) group.push(row);
    else days.set(day, [row]);
  }
  const today = midnight(now);
  return Array.from(days, ([day, group]) => ({
    date: new Date(day),
    daysAgo: daysBetween(new Date(day), today),
    rows: group,
  }));
}
