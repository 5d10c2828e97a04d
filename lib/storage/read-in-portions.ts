import type { Table } from 'dexie';
import type { Failure } from '../core/failure.ts';
import { type Result, succeed } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

/** How many rows are read at once: enough to be quick, so few that no save is felt to wait. */
export const rowsAtOnce = 500;

/**
 * Reads rows by their keys, in this order, each portion in a transaction of its own: what a person saves
 * meanwhile waits for one of them at the most. Rows that are gone by then are passed over.
 */
export async function readInPortions<Row>(
  database: Database,
  table: Table<Row, string, unknown>,
  keys: readonly string[],
  look: (row: Row) => void,
  portion = rowsAtOnce,
): Promise<Result<null, Failure>> {
  for (let from = 0; from < keys.length; from += portion) {
    const some = keys.slice(from, from + portion);
    const read = await attempt(database, 'r', () => table.bulkGet(some), [table]);
    if (!read.ok) return read;
    for (const row of read.value) if (row !== undefined) look(row);
  }
  return succeed(null);
}
