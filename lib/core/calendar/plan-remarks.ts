import { isAwaited } from '../awaited.ts';
import type { DraftRow } from '../draft-row.ts';
import { isoDateOf } from '../iso-date.ts';
import type { MarkedDay } from './marked-day.ts';
import { marksOf } from './marked-days.ts';

/** Something worth knowing about a plan. None of them holds it back. */
export type PlanRemark =
  | { readonly kind: 'past' }
  /** Another post is planned less than an hour before or after. */
  | { readonly kind: 'same-hour'; readonly title: string }
  | { readonly kind: 'marked-day'; readonly day: MarkedDay };

type Planned = Pick<DraftRow, 'id' | 'plannedAt'>;
type Other = Pick<DraftRow, 'id' | 'title' | 'plannedAt' | 'status' | 'place'>;

const hour = 60 * 60 * 1000;

/** What is to be said of a plan: whether its time is over, what is planned near it, what day it is. */
export function remarksOn(
  { id, plannedAt }: Planned,
  others: readonly Other[],
  now: Date,
): readonly PlanRemark[] {
  if (plannedAt === null) return [];
  const time = Date.parse(plannedAt);
  const isNear = (other: Other) =>
    other.plannedAt !== null && Math.abs(Date.parse(other.plannedAt) - time) < hour;
  const near = others.filter((other) => other.id !== id && isAwaited(other) && isNear(other));
  return [
    ...(time < now.getTime() ? [{ kind: 'past' as const }] : []),
    ...near.map(({ title }) => ({ kind: 'same-hour' as const, title })),
    ...marksOf(isoDateOf(new Date(time))).map((day) => ({ kind: 'marked-day' as const, day })),
  ];
}
