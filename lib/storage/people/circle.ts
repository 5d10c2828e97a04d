import type { Failure } from '../../core/failure.ts';
import { readRecord } from '../../core/records/read-record.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import type { Result } from '../../core/result.ts';
import type { Member } from '../../core/review/known-people.ts';
import { type People, readPeople } from '../../core/review/read-people.ts';
import type { Trusted } from '../../core/review/trusted.ts';
import { attempt } from '../attempt.ts';
import type { Database } from '../database.ts';
import { withoutDraft } from '../draft-records.ts';
import { ownIdentity } from './own-identity.ts';

/** A member whose keys lie in this profile. */
export interface ProfileMember {
  /** By which their keys are opened. */
  readonly id: string;
  readonly member: Member;
  readonly hasPassphrase: boolean;
}

/** The people of a profile, and what it is that makes them trusted. */
export interface Circle extends People {
  readonly trusted: readonly Trusted[];
  /** Whose keys lie here, whoever is at work. */
  readonly profile: readonly ProfileMember[];
}

/** Reads everybody of whom this profile has heard. */
export const readCircle = (database: Database): Promise<Result<Circle, Failure>> =>
  attempt(database, 'r', () => circleOf(database), tablesOf(database));

/** The same within a transaction of the caller. */
export async function circleOf(database: Database): Promise<Circle> {
  const { identities, trusted } = database;
  const read = await recordsOfPeople(database, ['member', 'roster']);
  const acts = await trusted.toArray();
  const own = (await ownIdentity(database))?.member ?? null;
  const rows = await identities.toArray();
  const people = readPeople(
    read,
    acts,
    own,
    rows.map(({ member }) => member),
  );
  const profile = rows.flatMap(({ id, member: hash, wrapped }): readonly ProfileMember[] => {
    const member = people.members.find((one) => one.hash === hash);
    return member ? [{ id, member, hasPassphrase: Boolean(wrapped) }] : [];
  });
  return { ...people, trusted: acts, profile };
}

/** What can be read of the records of these kinds, within a transaction of the caller. They belong to no draft. */
export async function recordsOfPeople(
  { records }: Database,
  kinds: readonly ('member' | 'roster')[],
): Promise<readonly NamedRecord[]> {
  const rows = await records.where('record.kind').anyOf(kinds).toArray();
  return rows.flatMap((row): readonly NamedRecord[] => {
    const one = readRecord(withoutDraft(row));
    return one.ok ? [one.value] : [];
  });
}

const tablesOf = ({ records, identities, trusted }: Database) => [records, identities, trusted];
