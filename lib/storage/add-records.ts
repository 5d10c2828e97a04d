import type { Failure } from '../core/failure.ts';
import { isNewer, readRecord } from '../core/records/read-record.ts';
import type { NamedRecord } from '../core/records/record.ts';
import type { Result } from '../core/result.ts';
import { isSignatureValid } from '../core/review/proof.ts';
import { change } from './attempt.ts';
import { copyFromVersion } from './copy-from-version.ts';
import type { Database, StoredRecord } from './database.ts';
import { readHistory, toRow, withoutDraft } from './draft-records.ts';
import { projectAnew } from './project.ts';
import { projectWhereKnown } from './project-reviewed.ts';
import type { Surroundings, Within } from './surroundings.ts';

/** What became of records that came from elsewhere. */
export interface Added {
  /** Hashes that were not here before. */
  readonly added: readonly string[];
  /** Records that were removed here for good, and did not come back. */
  readonly left: readonly NamedRecord[];
}

/**
 * Adds records that were read and found whole. The set of records grows and nothing in it changes, so
 * that twice is once and every order ends the same. A draft that is new here gets a working copy from
 * its newest version.
 *
 * @param isAsked The person asked for what was removed here for good.
 */
export function addRecords(
  around: Surroundings,
  records: readonly NamedRecord[],
  isAsked = false,
): Promise<Result<Added, Failure>> {
  return change(around, async (within) => {
    const { database } = within;
    const known = await namesKnown(database, records);
    const removed = isAsked ? new Set<string>() : await namesRemoved(within, records);
    const isRemoved = ({ hash, record }: NamedRecord) =>
      removed.has(hash) || (record.draft !== null && removed.has(record.draft));
    const unknown = records.filter(({ hash }) => !known.has(hash));
    const wanted = unknown.filter((one) => !isRemoved(one));
    await database.records.bulkPut(wanted.map(toRow));
    const drafts = new Set(wanted.flatMap(({ record }) => record.draft ?? []));
    for (const draft of drafts) await settle(within, draft);
    await projectWhereKnown(within, wanted);
    return { added: wanted.map(({ hash }) => hash), left: unknown.filter(isRemoved) };
  });
}

/** What is here and can be read, or is a newer version's to read; a damaged record is put right by a whole one. */
export async function namesKnown(
  { records: held }: Database,
  records: readonly NamedRecord[],
): Promise<ReadonlySet<string>> {
  const names = records.map(({ hash }) => hash);
  const rows = await held.where('hash').anyOf(names).toArray();
  const coming = new Map(records.map((one) => [one.hash, one]));
  const isTaken = (row: StoredRecord) =>
    isNewer(row) ||
    (readRecord(withoutDraft(row)).ok && !isBetterSigned(coming.get(row.hash), row));
  return new Set(rows.filter(isTaken).map(({ hash }) => hash));
}

/** The same record with the signature of its author, where here it has none that fits: every order ends the same. */
const isBetterSigned = (coming: NamedRecord | undefined, here: StoredRecord): boolean =>
  coming !== undefined &&
  coming.signature !== here.signature &&
  isSignatureValid(coming) &&
  !isSignatureValid(here);

async function namesRemoved(
  { database }: Within,
  records: readonly NamedRecord[],
): Promise<ReadonlySet<string>> {
  const names = records.flatMap(({ hash, record }) => [hash, record.draft ?? hash]);
  return new Set(await database.removed.where('name').anyOf(names).primaryKeys());
}

/** A working copy for a draft that has none yet, and its line of the list. */
export async function settle(within: Within, draft: string): Promise<void> {
  const { database } = within;
  if (!(await database.workingCopies.get(draft))) {
    const { state } = await readHistory(database, draft);
    const copy = copyFromVersion(state, draft, within.newId());
    if (copy) await database.workingCopies.put(copy);
  }
  await projectAnew(within, draft);
}
