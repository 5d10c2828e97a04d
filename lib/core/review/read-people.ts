import { inOrder } from '../records/order.ts';
import type { NamedRecord } from '../records/record.ts';
import type { KnownPeople, Member } from './known-people.ts';
import { isSignatureValid } from './proof.ts';
import type { Trusted } from './trusted.ts';

export type Roster = NamedRecord<'roster'>;

/** Everybody of whom a profile has heard, and whom it trusts. */
export interface People {
  /** In the order of their records; whoever did not sign their own record is left out. */
  readonly members: readonly Member[];
  /** Whoever is at work in this profile. */
  readonly own: Member | null;
  /** Everybody whose keys lie in this profile. */
  readonly held: readonly Member[];
  readonly keeper: Member | null;
  /** The newest roster of the trusted keeper; no other one counts. */
  readonly roster: Roster | null;
  readonly known: KnownPeople;
}

/**
 * Reads who is known from records about people. A roster counts only where the keeper's key signed it, and a keeper
 * is only whom the person here made one: nobody promotes themself. Which roster is the newest follows from what
 * each grew from, not from clocks.
 *
 * @param own Hash of the record of whoever is at work here; null while nobody is.
 * @param held The same of everybody whose keys lie in this profile.
 */
export function readPeople(
  records: readonly NamedRecord[],
  trusted: readonly Trusted[],
  own: string | null,
  held: readonly string[] = own === null ? [] : [own],
): People {
  const ordered = inOrder(records);
  const members = ordered.filter(isMember).filter(isOfThemself);
  const byHash = new Map(members.map((one) => [one.hash, one]));
  const keeper = byHash.get(trusted.find(({ isKeeper }) => isKeeper)?.member ?? '') ?? null;
  const roster = ordered.filter(isRoster).findLast((one) => isOfKeeper(one, keeper)) ?? null;
  const confirmed = new Set([keeper?.hash ?? '', ...(roster?.record.body.members ?? [])]);
  const compared = new Set(trusted.map(({ member }) => member));
  const counted = members.filter(
    ({ hash, record }) =>
      held.includes(hash) ||
      confirmed.has(hash) ||
      (compared.has(hash) && record.body.replaces === null),
  );
  return {
    members,
    own: byHash.get(own ?? '') ?? null,
    held: held.flatMap((hash) => byHash.get(hash) ?? []),
    keeper,
    roster,
    known: knownOf(counted, confirmed, byHash, held),
  };
}

function knownOf(
  counted: readonly Member[],
  confirmed: ReadonlySet<string>,
  byHash: ReadonlyMap<string, Member>,
  held: readonly string[],
): KnownPeople {
  const successors = new Map(
    counted
      .filter(({ hash, record }) => confirmed.has(hash) && record.body.replaces !== null)
      .map(({ hash, record }) => [record.body.replaces ?? '', hash] as const),
  );
  // What they signed while they had their old key stays proved.
  const replaced = [...successors.keys()].flatMap((hash) => byHash.get(hash) ?? []);
  const all = [...replaced, ...counted];
  return {
    own: new Set(
      all.filter(({ hash }) => held.includes(hash)).map(({ record }) => record.body.signingKey),
    ),
    byKey: new Map(all.map((one) => [one.record.body.signingKey, one])),
    successors,
  };
}

const isMember = (one: NamedRecord): one is Member & NamedRecord => one.record.kind === 'member';
const isRoster = (one: NamedRecord): one is Roster & NamedRecord => one.record.kind === 'roster';

/** Whoever has the key says so, and under the name that they sign with. */
const isOfThemself = (one: Member & NamedRecord): boolean =>
  one.record.author.key === one.record.body.signingKey &&
  one.record.author.name === one.record.body.name &&
  isSignatureValid(one);

const isOfKeeper = (one: Roster & NamedRecord, keeper: Member | null): boolean =>
  keeper !== null &&
  one.record.body.keeper === keeper.hash &&
  one.record.author.key === keeper.record.body.signingKey &&
  isSignatureValid(one);
