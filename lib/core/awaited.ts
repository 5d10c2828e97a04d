import type { DraftRow } from './draft-row.ts';
import type { DraftStatus } from './draft-status.ts';

/** Came out already, or the site was asked to bring it out: nobody has to be reminded. */
export const settledStatuses: ReadonlySet<DraftStatus> = new Set([
  'planned',
  'published',
  'corrected',
  'withdrawn',
]);

/** Whether a person still has to bring a planned draft out by themselves. */
export const isAwaited = ({
  place,
  status,
  plannedAt,
}: Pick<DraftRow, 'place' | 'status' | 'plannedAt'>): boolean =>
  place === 'drafts' && plannedAt !== null && !settledStatuses.has(status);
