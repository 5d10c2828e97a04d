import { isOpen } from '../core/correction/stage.ts';
import type { Failure } from '../core/failure.ts';
import { isNewer } from '../core/records/read-record.ts';
import { fail, type Result } from '../core/result.ts';
import { readCases } from './corrections/read-cases.ts';
import { circleOf } from './people/circle.ts';
import { readRow } from './read-row.ts';
import type { Within } from './surroundings.ts';

/** What became of drafts that were to be removed for good, by their ids. */
export interface Removal {
  readonly gone: readonly string[];
  /** Held by a person: they stay, whoever asks. */
  readonly held: readonly string[];
}

/**
 * Removes drafts with all their records, in the transaction of the caller; never one that is held, nor one of
 * which a newer version wrote anything, working copy or record. Their names stay, so that no old file brings
 * them back unasked. A case that is open still stays, without its draft.
 */
export async function removeForGood(
  { database, now }: Pick<Within, 'database' | 'now'>,
  ids: readonly string[],
): Promise<Removal> {
  const held = await heldAmong({ database }, ids);
  const newer = await ofNewerVersion({ database }, ids);
  const gone = ids.filter((id) => !held.includes(id) && !newer.has(id));
  const removedAt = now().toISOString();
  const unanswered = await withOpenCase({ database, now }, gone);
  const hashes = await hashesOf(database, gone, unanswered);
  await database.removed.bulkPut([
    ...gone
      .filter((id) => !unanswered.has(id))
      .map((name) => ({ name, kind: 'draft' as const, removedAt })),
    ...hashes.map((name) => ({ name, kind: 'record' as const, removedAt })),
  ]);
  await database.records.bulkDelete([...hashes]);
  await database.workingCopies.bulkDelete(gone);
  await database.unsigned.where('draft').anyOf(gone).delete();
  await database.merges.where('draft').anyOf(gone).delete();
  await database.remarks.where('draft').anyOf(gone).delete();
  await database.seen.bulkDelete(gone);
  await database.drafts.bulkDelete(gone);
  return { gone, held };
}

/** Drafts that were to answer a case which is open still: the draft goes, the case stays on the board. */
async function withOpenCase(
  reading: Pick<Within, 'database' | 'now'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { known } = await circleOf(reading.database);
  const lines = await readCases(reading, known, ids);
  return new Set(lines.filter(({ stage }) => isOpen(stage)).map(({ id }) => id));
}

/** Names of the records that go: all of these drafts, but for the cases that stay. */
async function hashesOf(
  { records }: Within['database'],
  ids: readonly string[],
  unanswered: ReadonlySet<string>,
): Promise<readonly string[]> {
  const all = () => records.where('draft').anyOf(ids);
  if (unanswered.size === 0) return all().primaryKeys();
  return all()
    .filter(({ draft, record }) => record.kind !== 'case' || !unanswered.has(draft ?? ''))
    .primaryKeys();
}

/** Which of these are held, as the drafts themselves say now: the list may be behind. */
export async function heldAmong(
  { database }: Pick<Within, 'database'>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows: readonly unknown[] = await database.workingCopies.bulkGet([...ids]);
  return ids.filter((_, at) => isHeld(rows[at]));
}

/** Told of a row that may be damaged in other places. */
const isHeld = (row: unknown): boolean =>
  Reflect.get(Object(Reflect.get(Object(row), 'details')), 'isHeld') === true;

async function ofNewerVersion(
  { database }: Pick<Within, 'database'>,
  ids: readonly string[],
): Promise<ReadonlySet<string | null>> {
  const copies: readonly unknown[] = await database.workingCopies.bulkGet([...ids]);
  const records = await database.records.where('draft').anyOf(ids).filter(isNewer).toArray();
  return new Set([
    ...ids.filter((_, at) => isOfNewerVersion(copies[at])),
    ...records.map(({ draft }) => draft),
  ]);
}

function isOfNewerVersion(copy: unknown): boolean {
  const read = readRow(copy);
  return !read.ok && read.failure.code === 'storage.newer-schema';
}

/** `draft.held` where a hold is why nothing went. */
export const unlessHeld = <Of extends Removal>(done: Result<Of, Failure>): Result<Of, Failure> =>
  done.ok && done.value.gone.length === 0 && done.value.held.length > 0
    ? fail({ code: 'draft.held' })
    : done;
