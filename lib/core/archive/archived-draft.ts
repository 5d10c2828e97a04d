import type { DraftStatus } from '../draft-status.ts';
import type { NamedRecord } from '../records/record.ts';
import type { KnownPeople } from '../review/known-people.ts';
import type { WorkingCopy } from '../working-copy.ts';

/** Everything that is kept of one post, as it goes into an archive. */
export interface ArchivedDraft {
  readonly copy: WorkingCopy;
  /** As the list shows it. */
  readonly status: DraftStatus;
  /** By whom something can be proved where the archive is made. */
  readonly known: KnownPeople;
  /** In any order. */
  readonly records: readonly NamedRecord[];
  /** Rows among its records that could not be read, as they are: an archive leaves nothing out. */
  readonly unreadable: readonly unknown[];
}
