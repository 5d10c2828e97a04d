import Dexie, { type EntityTable } from 'dexie';
import type { ListedRow } from '../core/draft-row.ts';
import type { NamedRecord } from '../core/records/record.ts';
import type { UnfinishedMerge } from '../core/unfinished-merge.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { addSelfCheck } from './migrations/2-self-check.ts';
import { addDetails } from './migrations/3-records.ts';

/** A record as it lies here; its draft stands beside it to be looked up by. */
export type StoredRecord = NamedRecord & { readonly draft: string | null };

/** What was removed for good: a record by its hash or a draft by its id. No import brings it back unasked. */
export interface Removed {
  readonly name: string;
  readonly kind: 'record' | 'draft';
  readonly removedAt: string;
}

/** A picture or video that is kept here, once however many drafts show it. */
export interface StoredFile {
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly blob: Blob;
  readonly addedAt: string;
}

export interface Database extends Dexie {
  workingCopies: EntityTable<WorkingCopy, 'id'>;
  records: EntityTable<StoredRecord, 'hash'>;
  drafts: EntityTable<ListedRow, 'id'>;
  removed: EntityTable<Removed, 'name'>;
  files: EntityTable<StoredFile, 'hash'>;
  merges: EntityTable<UnfinishedMerge, 'id'>;
}

export const databaseName = 'siap-tayang';

/** What the list is ordered and filtered by: each within its place, newest first. */
const listIndexes = [
  'id',
  '[place+updatedAt]',
  '[place+status+updatedAt]',
  '[place+channel+updatedAt]',
  '[place+office+updatedAt]',
  '[place+figures.kind+updatedAt]',
  '[place+figures.ceremony+updatedAt]',
  '[place+deletedAt]',
  'plannedAt',
  'touchedAt',
  'publishedAt',
  '*tags',
];

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
  database
    .version(3)
    .stores({
      records: 'hash, draft',
      drafts: listIndexes.join(', '),
      removed: 'name',
      files: 'hash',
      merges: 'id, draft',
    })
    .upgrade(addDetails);
  return database;
}
