import type { Failure } from '../../core/failure.ts';
import type { RecordOf } from '../../core/records/record.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { change } from '../attempt.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeRecord } from '../write-record.ts';
import type { IdentityRow } from './identity-row.ts';
import { makeKeys, makeKeysToWrap, type NewKeys } from './keys.ts';

/** What a person says of themself. */
export type Introduction = Pick<RecordOf<'member'>['body'], 'name' | 'office' | 'role'>;

export interface Introducing extends Introduction {
  /** The member whose lost key this one takes the place of; null where it is the first. */
  readonly replaces: string | null;
}

/** Puts secret halves under a passphrase, which it alone knows. */
export interface KeyLock {
  readonly wrap: (secret: Uint8Array) => Promise<Result<Uint8Array, Failure>>;
  /** After so many minutes without use the keys are closed. */
  readonly minutes: number;
}

/**
 * Makes keys and the record that says whose they are. The first person of a profile may leave them to the
 * browser; everybody after them locks theirs, else each could write in the name of the other. Where another tab
 * was quicker with the first, its keys stay.
 */
export async function introduceMember(
  around: Surroundings,
  said: Introducing,
  lock: KeyLock | null,
): Promise<Result<null, Failure>> {
  if (!lock) {
    const keys = await attemptKeys(makeKeys);
    if (!keys.ok) return keys;
    const kept = await keep(around, keys.value, said, null);
    return kept.ok ? succeed(null) : kept;
  }
  const keys = await attemptKeys(makeKeysToWrap);
  if (!keys.ok) return keys;
  const { secret } = keys.value;
  const wrapped = await lock.wrap(secret);
  if (!wrapped.ok) return wrapped;
  const kept = await keep(around, keys.value, said, wrapped.value);
  if (!kept.ok) return kept;
  if (kept.value !== null)
    await around.database.openMember.open({ id: kept.value, secret, minutes: lock.minutes });
  return succeed(null);
}

async function attemptKeys<Keys>(make: () => Promise<Keys>): Promise<Result<Keys, Failure>> {
  try {
    return succeed(await make());
  } catch (error) {
    return fail({ code: 'identity.not-made', detail: String(error) });
  }
}

/** @returns The row that was written; null where there was somebody already who needs no passphrase. */
const keep = (
  around: Surroundings,
  { signing, encryption, signingKey, encryptionKey }: NewKeys,
  said: Introducing,
  wrapped: Uint8Array | null,
) =>
  change(around, async (within): Promise<string | null> => {
    const { identities, unsigned } = within.database;
    if (!wrapped && (await identities.count()) > 0) return null;
    const { hash } = await writeRecord(within, {
      kind: 'member',
      draft: null,
      parents: said.replaces ? [said.replaces] : [],
      body: { ...said, signingKey, encryptionKey },
      author: { name: said.name, key: signingKey },
    });
    const inBrowser = wrapped ? { signing: null, encryption: null } : { signing, encryption };
    const row: IdentityRow = {
      id: hash,
      member: hash,
      publicKey: signingKey,
      ...inBrowser,
      wrapped,
    };
    await identities.add(row);
    await unsigned.put({ hash, draft: null, key: signingKey });
    return hash;
  });
