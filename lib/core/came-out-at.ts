import type { DraftRow } from './draft-row.ts';

/**
 * When a post comes out, as far as is known: as a person noted it, else as its site was asked to do it,
 * which nobody notes again afterwards. Null for what no site was asked to bring out.
 */
export const cameOutAt = ({
  status,
  publishedAt,
  plannedAt,
}: Pick<DraftRow, 'status' | 'publishedAt' | 'plannedAt'>): string | null =>
  publishedAt ?? (status === 'planned' ? plannedAt : null);
