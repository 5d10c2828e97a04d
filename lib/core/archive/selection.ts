import { monthAt } from '../calendar-month.ts';
import { cameOutAt } from '../came-out-at.ts';
import type { DraftRow } from '../draft-row.ts';

/** What of a draft decides whether it goes into an archive, or is past its time. */
export type ArchiveEntry = Pick<
  DraftRow,
  'id' | 'title' | 'office' | 'status' | 'publishedAt' | 'plannedAt' | 'updatedAt' | 'isHeld'
>;

/** Which posts a person wants; what is left out narrows nothing. */
export interface ArchiveSelection {
  /** First and last month, `YYYY-MM`, by the clock of this computer. */
  readonly from?: string;
  readonly to?: string;
  readonly office?: string;
  readonly status?: DraftRow['status'];
}

/** The moment by which a post belongs to a month: when it comes out, else when it was changed last. */
export const momentOfPost = (entry: ArchiveEntry): string => cameOutAt(entry) ?? entry.updatedAt;

/** Whether a post is among those that are wanted. */
export function isSelected(entry: ArchiveEntry, selection: ArchiveSelection): boolean {
  const { from, to, office, status } = selection;
  const month = monthAt(momentOfPost(entry));
  return (
    (from === undefined || from <= month) &&
    (to === undefined || month <= to) &&
    (office === undefined || office === entry.office) &&
    (status === undefined || status === entry.status)
  );
}
