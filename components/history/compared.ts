import type { DraftState } from '@/lib/core/records/fold.ts';
import { type Snapshot, textsOf } from '@/lib/core/snapshot.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { fullNameOf } from './version-name.ts';

/** One of the texts that can be compared. */
export interface Compared extends Snapshot {
  /** The hash of a version, or the working copy. */
  readonly id: string;
  readonly name: string;
  /** Null for the working copy, which is no version. */
  readonly number: number | null;
}

/** The id of the working copy among what can be compared. */
export const workingCopyId = 'working-copy';

/** Everything that can be compared, oldest first. */
export function comparedOf(
  { versions }: DraftState,
  copy: WorkingCopy | null,
  workingCopyName: string,
): readonly Compared[] {
  const saved = versions.map(({ hash, number, record: { body } }) => {
    const { texts, channel } = body;
    return { id: hash, name: fullNameOf({ hash, number }), number, texts, channel };
  });
  if (!copy) return saved;
  const { channel } = copy;
  const working = { id: workingCopyId, name: workingCopyName, number: null };
  return [...saved, { ...working, texts: textsOf(copy), channel }];
}
