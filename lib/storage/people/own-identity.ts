import type { Database } from '../database.ts';
import type { IdentityRow } from './identity-row.ts';
import type { OwnKeys } from './keys.ts';

/**
 * Whoever is at work in this profile, within a transaction of the caller: the member who opened their keys. The
 * only person of a profile who chose no passphrase has nothing to open.
 *
 * @returns A promise of Dexie's own: under a watch a transaction ends where native ones stand too deep.
 */
export function ownIdentity({
  identities,
  openMember: { id },
}: Pick<Database, 'identities' | 'openMember'>): PromiseLike<IdentityRow | undefined> {
  if (id !== null) return identities.get(id);
  return identities.toArray((rows) => {
    const [only, ...others] = rows;
    return others.length === 0 && !only?.wrapped ? only : undefined;
  });
}

/** The keys of a member for use, outside of a transaction; null where they were closed meanwhile. */
export async function keysOfIdentity(
  { id, signing, encryption }: IdentityRow,
  { openMember }: Pick<Database, 'openMember'>,
): Promise<OwnKeys | null> {
  if (signing && encryption) return { signing, encryption };
  return openMember.id === id ? openMember.keys() : null;
}
