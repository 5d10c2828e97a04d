import type { DraftRow } from './draft-row.ts';

/** By the id of a draft, the planned instant of which somebody was told: a new plan is told anew. */
export type Told = Readonly<Record<string, string>>;

type Due = Pick<DraftRow, 'id' | 'plannedAt'>;

/** What is due and was not told yet. */
export const untold = <Row extends Due>(due: readonly Row[], told: Told): readonly Row[] =>
  due.filter(({ id, plannedAt }) => told[id] !== plannedAt);

/** What was told after these were; what is due no longer is forgotten. */
export function tellAlso(told: Told, due: readonly Due[], these: readonly Due[]): Told {
  const isDue = new Set(due.map(({ id }) => id));
  const kept = Object.entries(told).filter(([id]) => isDue.has(id));
  const added = these.flatMap(({ id, plannedAt }) => (plannedAt ? [[id, plannedAt] as const] : []));
  return Object.fromEntries([...kept, ...added]);
}
