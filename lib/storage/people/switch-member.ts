import type { Failure } from '../../core/failure.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { attempt } from '../attempt.ts';
import type { Surroundings } from '../surroundings.ts';
import { signOwn } from './sign-own.ts';

/** Opens secret halves with the passphrase that was typed. */
export type Unwrap = (wrapped: Uint8Array) => Promise<Result<Uint8Array, Failure>>;

/**
 * Another member of this profile is at work from now on, in every tab; what they left unsigned is signed.
 * `member.wrong-passphrase` where theirs is another one: then nobody changes.
 *
 * @param minutes After so many without use the keys are closed.
 */
export async function switchMember(
  around: Surroundings,
  id: string,
  unwrap: Unwrap,
  minutes: number,
): Promise<Result<unknown, Failure>> {
  const { database } = around;
  const read = await attempt(database, 'r', () => database.identities.get(id), [
    database.identities,
  ]);
  if (!read.ok) return read;
  if (!read.value) return fail({ code: 'storage.row-damaged' });
  const { wrapped } = read.value;
  const opened = wrapped ? await unwrap(wrapped) : succeed(null);
  if (!opened.ok) {
    const isOther = opened.failure.code === 'lock.wrong-passphrase';
    return isOther ? fail({ code: 'member.wrong-passphrase' }) : opened;
  }
  await database.openMember.open({ id, secret: opened.value, minutes });
  return signOwn(around);
}
