import Dexie, { type EntityTable, type Table } from 'dexie';
import type { AiConnection } from '../core/ai/connection.ts';
import type { UnsentCase } from '../core/correction/unsent-case.ts';
import type { ListedRow } from '../core/draft-row.ts';
import type { StoredPrompt } from '../core/prompt/stored-prompt.ts';
import type { NamedRecord } from '../core/records/record.ts';
import type { ImportedPost, PostImport } from '../core/report/imported-post.ts';
import type { KeptFigures } from '../core/report/post-figures.ts';
import type { LastSeen } from '../core/review/last-seen.ts';
import type { Trusted } from '../core/review/trusted.ts';
import type { UnsentRemark } from '../core/review/unsent-remark.ts';
import type { UnfinishedMerge } from '../core/unfinished-merge.ts';
import type { KeepRequest, WorkingCopy } from '../core/working-copy.ts';
import { type KeyRing, noKey } from './lock/key-ring.ts';
import type { LockRow } from './lock/lock-row.ts';
import { sealRows } from './lock/sealing.ts';
import { addSelfCheck } from './migrations/2-self-check.ts';
import { addDetails } from './migrations/3-records.ts';
import type { IdentityRow, UnsignedRow } from './people/identity-row.ts';
import { OpenMember } from './people/open-member.ts';

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
  /** Bytes and no blob: what is read later cannot be sealed within a transaction. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its media type, such as `image/png`. */
  readonly type: string;
  readonly addedAt: string;
}

/** A text that was written while the desk was locked: the newest of each draft and writer. */
export interface WaitingText {
  readonly id: string;
  readonly writer: string;
  /** `savedAt` that the first of its texts had seen; empty where it had seen none. */
  readonly basis: string;
  /** When it was written. */
  readonly at: string;
  readonly request: KeepRequest;
}

export interface Database extends Dexie {
  /** Who of the members of this profile is at work. */
  openMember: OpenMember;
  workingCopies: EntityTable<WorkingCopy, 'id'>;
  records: EntityTable<StoredRecord, 'hash'>;
  drafts: EntityTable<ListedRow, 'id'>;
  removed: EntityTable<Removed, 'name'>;
  files: EntityTable<StoredFile, 'hash'>;
  merges: EntityTable<UnfinishedMerge, 'id'>;
  remarks: EntityTable<UnsentRemark, 'id'>;
  connections: EntityTable<AiConnection, 'id'>;
  prompts: EntityTable<StoredPrompt, 'id'>;
  unsentCases: EntityTable<UnsentCase, 'id'>;
  seen: EntityTable<LastSeen, 'draft'>;
  waiting: Table<WaitingText, [id: string, writer: string, basis: string]>;
  imports: EntityTable<PostImport, 'id'>;
  importedPosts: EntityTable<ImportedPost, 'id'>;
  /** Figures of posts that came out: made again where they are missing. */
  measures: EntityTable<KeptFigures, 'id'>;
  lock: EntityTable<LockRow, 'id'>;
  identities: EntityTable<IdentityRow, 'id'>;
  unsigned: EntityTable<UnsignedRow, 'hash'>;
  trusted: EntityTable<Trusted, 'member'>;
}

export const databaseName = 'siap-tayang';

/** What the list is ordered and filtered by: each within its place, newest first. */
const listIndexes = [
  'id',
  '[place+updatedAt]',
  '[place+status+updatedAt]',
  '[place+turn+updatedAt]',
  '[place+isClocked+updatedAt]',
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
 *
 * @param keys Opens the rows of a locked desk; without it they cannot be read.
 * @param openMember Who is at work; without it a profile of several members writes as nobody.
 */
export function openDatabase(
  name = databaseName,
  keys: KeyRing = noKey,
  openMember: OpenMember = new OpenMember(),
): Database {
  // Laptops in offices lose power: a kept draft is on the disk before we say so.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  // Only what we look up is indexed, never a text. Never edit a released version: add the next one.
  database.version(1).stores({ workingCopies: 'id, savedAt' });
  database.version(2).upgrade(addSelfCheck);
  database
    .version(3)
    .stores({
      records: 'hash, draft, record.kind',
      drafts: listIndexes.join(', '),
      removed: 'name',
      files: 'hash',
      merges: 'id, draft',
      remarks: 'id, draft',
      prompts: 'id, savedAt',
      unsentCases: 'id',
      connections: 'id',
      seen: 'draft',
      waiting: '[id+writer+basis], at',
      imports: 'id',
      importedPosts: 'id, import',
      measures: 'id',
      lock: 'id',
      identities: 'id',
      unsigned: 'hash, draft, key',
      trusted: 'member',
    })
    .upgrade(addDetails);
  database.openMember = openMember;
  database.on('ready', () => openMember.ready.then(() => undefined), true);
  sealRows(database, keys);
  return database;
}
