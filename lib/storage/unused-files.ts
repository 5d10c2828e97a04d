import type { Failure } from '../core/failure.ts';
import { type Result, succeed } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { boxOf } from './lock/sealed-row.ts';
import { readInPortions } from './read-in-portions.ts';
import { filesOfDraft, filesOfRecord, type ShownFile } from './shown-files.ts';

/**
 * The kept files that no draft and no version names, those in the bin included. Read in portions, so that
 * one may be named meanwhile: see {@link namedSince}. None where a row stays sealed: it may name any. Fails
 * with `desk.locked` without the key.
 */
export async function findUnused(
  database: Database,
  portion?: number,
): Promise<Result<readonly string[], Failure>> {
  const { files, workingCopies, records } = database;
  const found = await attempt(database, 'r', () => files.toCollection().primaryKeys(), [files]);
  if (!found.ok || found.value.length === 0) return found;
  const unused = new Set(found.value);
  const use = ({ hash }: ShownFile) => void unused.delete(hash);
  const keys = await attempt(database, 'r', async () => ({
    copies: await workingCopies.toCollection().primaryKeys(),
    records: await records.toCollection().primaryKeys(),
  }));
  if (!keys.ok) return keys;
  const look = (filesOf: typeof filesOfDraft) => (row: unknown) => {
    if (boxOf(row)) unused.clear();
    filesOf(row).forEach(use);
  };
  const copies = await readInPortions(
    database,
    workingCopies,
    keys.value.copies,
    look(filesOfDraft),
    portion,
  );
  if (!copies.ok) return copies;
  const versions = await readInPortions(
    database,
    records,
    keys.value.records,
    look(filesOfRecord),
    portion,
  );
  return versions.ok ? succeed([...unused]) : versions;
}

/** What drafts name that were changed since then, and their versions; in a transaction of the caller. */
export async function namedSince(
  { drafts, workingCopies, records }: Database,
  since: string,
): Promise<ReadonlySet<string>> {
  const ids = await drafts.where('touchedAt').aboveOrEqual(since).primaryKeys();
  const copies = await workingCopies.bulkGet(ids);
  const versions = await records.where('draft').anyOf(ids).toArray();
  const shown = [...copies.flatMap(filesOfDraft), ...versions.flatMap(filesOfRecord)];
  return new Set(shown.map(({ hash }) => hash));
}
