import type { Entry, Removed } from '../../core/backup/entry.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import type { ImportedPost, PostImport } from '../../core/report/imported-post.ts';
import type { UnfinishedMerge } from '../../core/unfinished-merge.ts';
import type { WorkingCopy } from '../../core/working-copy.ts';

/** Entries of a file that are judged and written together. */
export interface Sorted {
  readonly drafts: readonly WorkingCopy[];
  readonly records: readonly NamedRecord[];
  readonly merges: readonly UnfinishedMerge[];
  readonly removed: readonly Removed[];
  /** Of former times; apart from everything that belongs to drafts. */
  readonly posts: readonly ImportedPost[];
  readonly imports: readonly PostImport[];
}

/** Sorts entries by what they are; settings are the page's business. */
export function sortPortion(entries: readonly Entry[]): Sorted {
  const of = <Kind extends Entry['kind']>(wanted: Kind) =>
    // The compiler does not follow a kind into what it holds.
    entries.flatMap(({ kind, value }) =>
      kind === wanted ? [value as Extract<Entry, { kind: Kind }>['value']] : [],
    );
  return {
    drafts: of('draft'),
    records: of('record'),
    merges: of('merge'),
    removed: of('removed'),
    posts: of('post'),
    imports: of('import'),
  };
}
