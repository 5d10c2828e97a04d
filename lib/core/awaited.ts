import type { DraftRow } from './draft-row.ts';
import type { DraftStatus } from './draft-status.ts';

/** Came out, as somebody noted: nobody has to be reminded. */
export const settledStatuses: ReadonlySet<DraftStatus> = new Set([
  'published',
  'corrected',
  'withdrawn',
]);

/** Whether a planned draft is not out yet, as far as is known: a person brings it out, or its site was asked to. */
export const isAwaited = ({
  place,
  status,
  plannedAt,
}: Pick<DraftRow, 'place' | 'status' | 'plannedAt'>): boolean =>
  place === 'drafts' && plannedAt !== null && !settledStatuses.has(status);

/** Whether its site was asked to bring it out, so that a person can only say whether it did. */
export const isScheduled = ({ status }: { readonly status: DraftStatus | null }): boolean =>
  status === 'planned';
