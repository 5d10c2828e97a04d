import type { Entry, Removed } from '../../core/backup/entry.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import type { UnfinishedMerge } from '../../core/unfinished-merge.ts';
import type { WorkingCopy } from '../../core/working-copy.ts';

/** Entries of a file that are judged and written together. */
export interface Sorted {
  readonly drafts: readonly WorkingCopy[];
  readonly records: readonly NamedRecord[];
  readonly merges: readonly UnfinishedMerge[];
  readonly removed: readonly Removed[];
}

/** Sorts entries by what they are; settings are the page's business. */
export function sortPortion(entries: readonly Entry[]): Sorted {
  const drafts: WorkingCopy[] = [];
  const records: NamedRecord[] = [];
  const merges: UnfinishedMerge[] = [];
  const removed: Removed[] = [];
  for (const { kind, value } of entries) {
    if (kind === 'draft') drafts.push(value);
    else if (kind === 'record') records.push(value);
    else if (kind === 'merge') merges.push(value);
    else if (kind === 'removed') removed.push(value);
  }
  return { drafts, records, merges, removed };
}
