import { readRecord } from '../../core/records/read-record.ts';
import type { Author } from '../../core/records/record.ts';
import type { Database } from '../database.ts';
import { withoutDraft } from '../draft-records.ts';
import { ownIdentityId } from './identity-row.ts';

/** While a profile has no keys, its records are written by nobody in particular. */
const nobody: Author = { name: '', key: null };

/** Who writes in this profile, within a transaction of the caller. */
export async function ownAuthor({ identities, records }: Database): Promise<Author> {
  const identity = await identities.get(ownIdentityId);
  if (!identity) return nobody;
  const row = await records.get(identity.member);
  const read = row && readRecord(withoutDraft(row));
  const member = read?.ok && read.value.record.kind === 'member' ? read.value.record : null;
  return { name: member?.body.name ?? '', key: identity.publicKey };
}
