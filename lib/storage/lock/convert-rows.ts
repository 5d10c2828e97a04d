import type { Table } from 'dexie';
import type { Failure } from '../../core/failure.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Database } from '../database.ts';
import { storageFailure } from '../storage-failure.ts';
import {
  type ConversionPlace,
  type LockRow,
  lockId,
  type SealedTable,
  sealedTables,
} from './lock-row.ts';
import { LockedError } from './locked-error.ts';

/** How far it is, in rows. */
export interface ConversionProgress {
  readonly done: number;
  readonly of: number;
}

/** How many rows are converted in one transaction; a file may be large. */
const portionOf = (table: SealedTable): number => (table === 'files' ? 1 : 50);

/**
 * Seals every row, or opens every row, as the lock says, a portion in each transaction together with how
 * far it is: whatever ends it, it goes on there at its next start, and no row is ever missing. Others may
 * write meanwhile. Two pages that do it at once share the work.
 *
 * @param signal Ends it after the portion under way, as when the desk is locked again.
 */
export async function convertRows(
  database: Database,
  onProgress: (progress: ConversionProgress) => void,
  signal: AbortSignal,
): Promise<Result<null, Failure>> {
  try {
    const of = await countRows(database);
    let done = await countDone(database);
    onProgress({ done, of });
    for (;;) {
      const converted = signal.aborted ? null : await convertPortion(database);
      if (converted === null) return succeed(null);
      done += converted;
      onProgress({ done: Math.min(done, of), of });
    }
  } catch (error) {
    return fail(storageFailure(error));
  }
}

const tablesOf = (database: Database) => sealedTables.map((name) => database.table(name));

/** @returns How many rows; null where nothing is left to do. */
function convertPortion(database: Database): Promise<number | null> {
  const tables = [...tablesOf(database), database.lock];
  return database.transaction('rw', tables, async () => {
    const lock = await database.lock.get(lockId);
    if (!lock || lock.state === 'sealed') return null;
    const place = lock.place ?? firstPlace;
    const keys = await keysAfter(database, place, portionOf(place.table));
    const table = database.table(place.table);
    // Read open and written as the lock says.
    await table.bulkPut(await readRows(table, keys));
    await goOn(database, lock, nextPlace(place, keys));
    return keys.length;
  });
}

/**
 * A row that the browser does not give, as where its file on the disk is gone, stays as it is: nobody else can
 * read it either, and it must not keep the desk shut.
 */
async function readRows(table: Table, keys: readonly unknown[]): Promise<readonly unknown[]> {
  try {
    return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
  } catch (error) {
    if (error instanceof LockedError) throw error;
    if (keys.length < 2) return [];
    const rows: unknown[] = [];
    for (const key of keys) rows.push(...(await readRows(table, [key])));
    return rows;
  }
}

const firstPlace: ConversionPlace = { table: sealedTables[0], after: null };

function nextPlace({ table }: ConversionPlace, keys: readonly unknown[]): ConversionPlace | null {
  if (keys.length === portionOf(table)) return { table, after: keys.at(-1) };
  const next = sealedTables[sealedTables.indexOf(table) + 1];
  return next ? { table: next, after: null } : null;
}

async function goOn(database: Database, lock: LockRow, place: ConversionPlace | null) {
  if (place) await database.lock.put({ ...lock, place });
  else if (lock.state === 'sealing')
    await database.lock.put({ ...lock, state: 'sealed', place: null });
  // Nothing is sealed any more: the key goes with the last row.
  else await database.lock.delete(lockId);
}

function keysAfter(database: Database, { table, after }: ConversionPlace, limit: number) {
  const rows = database.table(table);
  const range = after === null ? rows.orderBy(':id') : rows.where(':id').above(after);
  return range.limit(limit).primaryKeys();
}

async function countRows(database: Database): Promise<number> {
  const counts = await Promise.all(tablesOf(database).map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countDone(database: Database): Promise<number> {
  const place = (await database.lock.get(lockId))?.place;
  if (!place) return 0;
  const before = sealedTables.slice(0, sealedTables.indexOf(place.table));
  const counts = await Promise.all(before.map((name) => database.table(name).count()));
  const rows = database.table(place.table);
  const here = place.after === null ? 0 : await rows.where(':id').belowOrEqual(place.after).count();
  return counts.reduce((sum, count) => sum + count, here);
}
