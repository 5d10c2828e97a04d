import type { Member } from './known-people.ts';
import type { People } from './read-people.ts';
import type { Trusted } from './trusted.ts';

/**
 * How far a member is trusted here: the profile's own; compared by the person; confirmed by the keeper's roster;
 * replaced by a newer key that counts; claiming to replace somebody, which nobody confirmed; or new.
 */
export type Trust = 'own' | 'compared' | 'listed' | 'replaced' | 'unconfirmed' | 'new';

export function trustOf(
  { hash, record }: Member,
  { held, keeper, roster, known }: People,
  trusted: readonly Trusted[],
): Trust {
  if (held.some((one) => one.hash === hash)) return 'own';
  if (known.successors.has(hash)) return 'replaced';
  if (!known.byKey.has(record.body.signingKey))
    return record.body.replaces === null ? 'new' : 'unconfirmed';
  if (hash === keeper?.hash || trusted.some(({ member }) => member === hash)) return 'compared';
  return roster?.record.body.members.includes(hash) ? 'listed' : 'new';
}
