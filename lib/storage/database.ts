import Dexie, { type EntityTable, type Transaction } from 'dexie';
import { unchecked } from '../core/unchecked.ts';
import type { WorkingCopy } from '../core/working-copy.ts';

export interface Database extends Dexie {
  workingCopies: EntityTable<WorkingCopy, 'id'>;
}

export const databaseName = 'siap-tayang';

/**
 * Opens the database of this extension. Never call it in a content script: the database would belong to
 * the site. Opening is lazy: it happens with the first read or write.
 */
export function openDatabase(name = databaseName): Database {
  // Laptops in offices lose power: a kept draft is on the disk before we say so.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  // Only what we look up is indexed, never a text. Never edit a released version: add the next one.
  database.version(1).stores({ workingCopies: 'id, savedAt' });
  database.version(2).upgrade(addSelfCheck);
  return database;
}

/** Rows of the first shape get an empty self-check. Every other row, damaged or newer, stays as it is. */
const addSelfCheck = (transaction: Transaction): PromiseLike<unknown> =>
  transaction
    .table('workingCopies')
    .toCollection()
    .modify((row, change) => {
      if (row.schema === 1) change.value = { ...row, schema: 2, selfCheck: unchecked };
    });
