import type { NamedRecord } from '../records/record.ts';
import type { WorkingCopy } from '../working-copy.ts';

/** Everything that is kept of one post, as it goes into an archive. */
export interface ArchivedDraft {
  readonly copy: WorkingCopy;
  /** In any order. */
  readonly records: readonly NamedRecord[];
  /** Rows among its records that could not be read, as they are: an archive leaves nothing out. */
  readonly unreadable: readonly unknown[];
}
