import { readRecord } from '../../core/records/read-record.ts';
import type { Author } from '../../core/records/record.ts';
import type { Database } from '../database.ts';
import { withoutDraft } from '../draft-records.ts';
import { ownIdentity } from './own-identity.ts';

/** While nobody opened their keys, records are written by nobody in particular. */
const nobody: Author = { name: '', key: null };

/** Who writes in this profile, within a transaction of the caller. */
export async function ownAuthor(database: Database): Promise<Author> {
  const identity = await ownIdentity(database);
  if (!identity) return nobody;
  const row = await database.records.get(identity.member);
  const read = row && readRecord(withoutDraft(row));
  const member = read?.ok && read.value.record.kind === 'member' ? read.value.record : null;
  return { name: member?.body.name ?? '', key: identity.publicKey };
}
