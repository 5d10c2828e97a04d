import type { DraftRow } from './draft-row.ts';

/** By the id of a draft, the planned instant of which somebody was told: a new plan is told anew. */
export type Told = Readonly<Record<string, string>>;

type Due = Pick<DraftRow, 'id' | 'plannedAt'>;

/** How long a planned post that nobody brought out is spoken of, in milliseconds: 30 days. */
const patience = 30 * 24 * 60 * 60 * 1000;

/** The earliest plan, as an instant, that is still spoken of. */
export const spokenOfSince = (now: Date): string =>
  new Date(now.getTime() - patience).toISOString();

const isSpokenOf = (plannedAt: string, now: Date): boolean => plannedAt >= spokenOfSince(now);

/** What is due and was not told yet. */
export const untold = <Row extends Due>(due: readonly Row[], told: Told): readonly Row[] =>
  due.filter(({ id, plannedAt }) => told[id] !== plannedAt);

/** What was told after these were too; plans that are no longer spoken of are forgotten. */
export function tellAlso(told: Told, these: readonly Due[], now: Date): Told {
  const kept = Object.entries(told).filter(([, plannedAt]) => isSpokenOf(plannedAt, now));
  const added = these.flatMap(({ id, plannedAt }) => (plannedAt ? [[id, plannedAt] as const] : []));
  return Object.fromEntries([...kept, ...added]);
}
