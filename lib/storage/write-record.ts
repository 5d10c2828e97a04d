import { nameRecord, readRecord } from '../core/records/read-record.ts';
import {
  type Author,
  type DraftRecord,
  type NamedRecord,
  type RecordKind,
  type RecordOf,
  recordSchemaVersion,
} from '../core/records/record.ts';
import type { StoredRecord } from './database.ts';
import { toRow, withoutDraft } from './draft-records.ts';
import { ownAuthor } from './people/own-author.ts';
import type { Within } from './surroundings.ts';

/** What is written down by who writes a record; the rest is added. */
export interface Entry<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly draft: string | null;
  readonly parents: readonly string[];
  readonly body: RecordOf<Kind>['body'];
  /** Left out: whoever writes in this profile. */
  readonly author?: Author;
}

/**
 * Writes a record in the transaction of the caller, under its name. The same content twice is one record. An own
 * one waits for its signature, which can be made only afterwards: `people/sign-own.ts`.
 */
export async function writeRecord<Kind extends RecordKind>(
  { database, now }: Pick<Within, 'database' | 'now'>,
  { parents, author, ...entry }: Entry<Kind>,
): Promise<NamedRecord<Kind>> {
  const own = await ownAuthor(database);
  const record = {
    ...entry,
    author: author ?? own,
    parents: [...parents].sort(),
    schema: recordSchemaVersion,
    at: now().toISOString(),
  } as unknown as DraftRecord;
  const named = nameRecord(record);
  const there = readStored(await database.records.get(named.hash));
  // The same content under a signature stays signed; a damaged row under this name is put right.
  if (!there) await database.records.put(toRow(named));
  if (isOwn(named, own) && !there?.signature) {
    await database.unsigned.put({ hash: named.hash, draft: entry.draft, key: own.key });
  }
  return (there ?? named) as unknown as NamedRecord<Kind>;
}

const isOwn = ({ record }: NamedRecord, own: Author): own is Author & { readonly key: string } =>
  own.key !== null && record.author.key === own.key;

function readStored(row: StoredRecord | undefined): NamedRecord | undefined {
  const read = row && readRecord(withoutDraft(row));
  return read?.ok ? read.value : undefined;
}
