import { readRecord } from '../../core/records/read-record.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import type { UnfinishedMerge } from '../../core/unfinished-merge.ts';
import type { Database } from '../database.ts';
import { withoutDraft } from '../draft-records.ts';
import type { JudgedDraft } from './judge-portion.ts';

/** What comes along with the merges of a file. */
interface Coming {
  readonly drafts: readonly JudgedDraft[];
  readonly records: readonly NamedRecord[];
}

/**
 * The unfinished merges of a file that are wanted here: their draft is here or comes along, nobody has begun
 * with the same heads here, and no version has come out of them. What was written here is never overwritten.
 * Within a transaction of the caller.
 */
export async function judgeMerges(
  database: Database,
  merges: readonly UnfinishedMerge[],
  { drafts, records }: Coming,
): Promise<readonly UnfinishedMerge[]> {
  if (merges.length === 0) return [];
  const owners = merges.map(({ draft }) => draft);
  const there = new Set(await database.workingCopies.where('id').anyOf(owners).primaryKeys());
  for (const { copy, verdict } of drafts) if (verdict === 'new') there.add(copy.id);
  const begun = new Set(
    await database.merges
      .where('id')
      .anyOf(merges.map(({ id }) => id))
      .primaryKeys(),
  );
  const known = await database.records.where('draft').anyOf(owners).toArray();
  const parents = [...known.map(withoutDraft), ...records].flatMap((one) => {
    const read = readRecord(one);
    return read.ok ? [new Set(read.value.record.parents)] : [];
  });
  const isDone = ({ heads }: UnfinishedMerge) =>
    parents.some((some) => heads.every((head) => some.has(head)));
  return merges.filter((one) => there.has(one.draft) && !begun.has(one.id) && !isDone(one));
}
