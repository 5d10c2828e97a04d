import type { memberRoles } from '../records/member-role.ts';
import type { Author, NamedRecord } from '../records/record.ts';
import { type KnownPeople, type Member, personOf } from './known-people.ts';
import { nameKey } from './look-alike.ts';

type Decision = NamedRecord<'decision'>;
export type Role = (typeof memberRoles)[number];

/** Whom a decision is from: the person behind a known key or a name that only one of them has, else what they are called. */
export function deciderOf({ record }: Decision, known: KnownPeople): string {
  const { author, body } = record;
  if (body.recorded === null && author.key !== null)
    return personOf(known, author.key) ?? `key ${author.key}`;
  const name = body.recorded?.from ?? author.name;
  return memberCalled(name, known)?.hash ?? `name ${nameKey(name)}`;
}

/** What the decider calls themself, or is called by who wrote it down. */
export const nameOfDecider = ({ record: { author, body } }: Decision): string =>
  body.recorded?.from ?? author.name;

/** What the decider does for the office; null where nobody who is known here is meant. */
export function roleOf(decision: Decision, known: KnownPeople): Role | null {
  const decider = deciderOf(decision, known);
  const member = [...known.byKey.values()].find(({ hash }) => hash === decider);
  return member?.record.body.role ?? null;
}

/** The one known person of that name; null where there is none, or several. */
export function memberCalled(name: string, known: KnownPeople): Member | null {
  const called = [...known.byKey.values()].filter(
    ({ hash, record }) =>
      nameKey(record.body.name) === nameKey(name) && !known.successors.has(hash),
  );
  return called.length === 1 ? (called[0] ?? null) : null;
}

/**
 * Whether a decision speaks of a version by the same person. Two known people of one name are told apart by their
 * keys; where either is not known the name decides, since a doubtful approval is better not counted.
 */
export function isOwnDecision(
  decision: Decision,
  version: NamedRecord<'version'>,
  known: KnownPeople,
): boolean {
  const [{ author, body }, wrote] = [decision.record, version.record.author];
  if (body.recorded !== null) return isSameName(body.recorded.from, wrote.name);
  return isSamePerson(author, wrote, known);
}

/** The same of any two authors: of one's own version, before anything is decided about it. */
export function isSamePerson(one: Author, other: Author, known: KnownPeople): boolean {
  if (one.key !== null && one.key === other.key) return true;
  const [first, second] = [one.key, other.key].map((key) => personOf(known, key));
  if (first && second) return first === second;
  return isSameName(one.name, other.name);
}

const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
