import type { NamedRecord } from '../records/record.ts';

export type Member = NamedRecord<'member'>;

/** Whom this profile trusts, and by what. */
export interface KnownPeople {
  /** Ed25519 public keys whose secret halves lie in this profile. */
  readonly own: ReadonlySet<string>;
  /** Members whose keys count, by their signing key: of a trusted roster, compared by the person, or their own. */
  readonly byKey: ReadonlyMap<string, Member>;
  /** Members whose lost key another one took the place of, each by its hash: the same person. */
  readonly successors: ReadonlyMap<string, string>;
}

/** Where nobody is known, nothing is proved. */
export const nobodyKnown: KnownPeople = {
  own: new Set(),
  byKey: new Map(),
  successors: new Map(),
};

/** What names the person behind a key, however often they had to make a new one; null where the key is not known. */
export function personOf({ byKey, successors }: KnownPeople, key: string | null): string | null {
  const member = key === null ? undefined : byKey.get(key);
  if (!member) return null;
  const seen = new Set<string>();
  let hash = member.hash;
  for (let next = successors.get(hash); next && !seen.has(next); next = successors.get(hash)) {
    seen.add(next);
    hash = next;
  }
  return hash;
}
