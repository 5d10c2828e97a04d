import type { Failure } from '../../core/failure.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Member } from '../../core/review/known-people.ts';
import { attempt } from '../attempt.ts';
import { projectReviewed } from '../project-reviewed.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Circle, readCircle } from './circle.ts';
import type { IdentityRow } from './identity-row.ts';
import { type Introduction, introduceMember, type KeyLock } from './introduce.ts';
import type { OpenMember } from './open-member.ts';
import { ownAuthor } from './own-author.ts';
import { keysOfIdentity, ownIdentity } from './own-identity.ts';
import { publishRoster, takeCard } from './roster.ts';
import { signOwn } from './sign-own.ts';
import { switchMember, type Unwrap } from './switch-member.ts';
import { chooseKeeper, distrustMember, trustMember } from './trust.ts';

/** Under whose name is written in a profile. */
export interface Writing {
  /** Empty while nobody is at work. */
  readonly name: string;
  /** Whether anybody made keys here. */
  readonly hasKeys: boolean;
}

/** Whoever writes in this profile, and the people they know. */
export class People {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The keys of whoever is at work here; null while nobody is. */
  identity(): Promise<Result<IdentityRow | null, Failure>> {
    const { database } = this.#around;
    const { identities } = database;
    return attempt(database, 'r', async () => (await ownIdentity(database)) ?? null, [identities]);
  }

  /**
   * {@link introduceMember}
   *
   * @param lock Puts the keys under a passphrase; everybody but the first person of a profile needs one.
   * @returns Whoever is at work here then.
   */
  async introduce(
    introduction: Introduction,
    replaces: string | null = null,
    lock: KeyLock | null = null,
  ): Promise<Result<Member, Failure>> {
    const made = await introduceMember(this.#around, { ...introduction, replaces }, lock);
    const signed = made.ok ? await signOwn(this.#around) : made;
    const told = signed.ok ? await projectReviewed(this.#around, 'saved') : signed;
    return told.ok ? this.#own() : told;
  }

  /** {@link switchMember} */
  switchTo(id: string, unwrap: Unwrap, minutes: number): Promise<Result<unknown, Failure>> {
    return switchMember(this.#around, id, unwrap, minutes);
  }

  /** What opens files that were locked for whoever is at work here; `bundle.needs-key` where nobody is. */
  async openingKeys(): Promise<Result<readonly CryptoKey[], Failure>> {
    const identity = await this.identity();
    if (!identity.ok) return identity;
    const keys = identity.value && (await keysOfIdentity(identity.value, this.#around.database));
    return keys ? succeed([keys.encryption]) : fail({ code: 'bundle.needs-key' });
  }

  /** Who of the members of this profile is at work. */
  get openMember(): OpenMember {
    return this.#around.database.openMember;
  }

  /** Under whose name is written here. */
  writer(): Promise<Result<Writing, Failure>> {
    const { database } = this.#around;
    const { identities, records } = database;
    return attempt(
      database,
      'r',
      async () => {
        const { name } = await ownAuthor(database);
        return { name, hasKeys: (await identities.count()) > 0 };
      },
      [identities, records],
    );
  }

  /** {@link readCircle} */
  circle(): Promise<Result<Circle, Failure>> {
    return readCircle(this.#around.database);
  }

  /** {@link takeCard} */
  take(records: readonly NamedRecord[]): Promise<Result<readonly string[], Failure>> {
    return takeCard(this.#around, records);
  }

  /** {@link trustMember} */
  trust(member: string): Promise<Result<unknown, Failure>> {
    return this.#knownAnew(trustMember(this.#around.database, member, this.#around.now()));
  }

  /** {@link distrustMember} */
  distrust(member: string): Promise<Result<unknown, Failure>> {
    return this.#knownAnew(distrustMember(this.#around.database, member));
  }

  /** {@link chooseKeeper} */
  chooseKeeper(member: string): Promise<Result<unknown, Failure>> {
    return this.#knownAnew(chooseKeeper(this.#around.database, member, this.#around.now()));
  }

  /** {@link publishRoster} */
  publishRoster(): Promise<Result<number, Failure>> {
    return publishRoster(this.#around);
  }

  /** How many records of whoever is at work here wait for their signature. */
  waiting(): Promise<Result<number, Failure>> {
    const { database } = this.#around;
    const { identities, unsigned } = database;
    return attempt(
      database,
      'r',
      async () => {
        const identity = await ownIdentity(database);
        return identity ? unsigned.where({ key: identity.publicKey }).count() : 0;
      },
      [identities, unsigned],
    );
  }

  /** {@link signOwn} */
  signOwn(draft?: string): Promise<Result<number, Failure>> {
    return signOwn(this.#around, draft);
  }

  /** Who is trusted decides which approvals are proved. */
  async #knownAnew(deed: Promise<Result<unknown, Failure>>): Promise<Result<unknown, Failure>> {
    const done = await deed;
    return done.ok ? projectReviewed(this.#around, 'decided') : done;
  }

  async #own(): Promise<Result<Member, Failure>> {
    const circle = await this.circle();
    if (!circle.ok) return circle;
    const { own } = circle.value;
    return own ? succeed(own) : fail({ code: 'storage.row-damaged' });
  }
}
