import type { Failure } from '../../core/failure.ts';
import type { NamedRecord, RecordOf } from '../../core/records/record.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Member } from '../../core/review/known-people.ts';
import { attempt, change } from '../attempt.ts';
import { projectReviewed } from '../project-reviewed.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeRecord } from '../write-record.ts';
import { type Circle, readCircle } from './circle.ts';
import { type IdentityRow, ownIdentityId } from './identity-row.ts';
import { makeKeys, type NewKeys } from './keys.ts';
import { publishRoster, takeCard } from './roster.ts';
import { signOwn } from './sign-own.ts';
import { chooseKeeper, distrustMember, trustMember } from './trust.ts';

/** What a person says of themself. */
export type Introduction = Pick<RecordOf<'member'>['body'], 'name' | 'office' | 'role'>;

/** Whoever writes in this profile, and the people they know. */
export class People {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The keys of this profile; null while nobody made any. */
  identity(): Promise<Result<IdentityRow | null, Failure>> {
    const { database } = this.#around;
    return attempt(
      database,
      'r',
      async () => (await database.identities.get(ownIdentityId)) ?? null,
    );
  }

  /**
   * Makes the keys of this profile and the signed record that says whose they are. Where another tab was
   * quicker, its keys stay and its record comes back.
   *
   * @param replaces The member whose lost key this one takes the place of, where there was one.
   */
  async introduce(
    introduction: Introduction,
    replaces: string | null = null,
  ): Promise<Result<Member, Failure>> {
    const keys = await makeKeys().catch((error: unknown) => String(error));
    if (typeof keys === 'string') return fail({ code: 'identity.not-made', detail: keys });
    const made = await this.#keep(keys, { ...introduction, replaces });
    const signed = made.ok ? await signOwn(this.#around) : made;
    const told = signed.ok ? await projectReviewed(this.#around, 'saved') : signed;
    return told.ok ? this.#own() : told;
  }

  /** What opens files that were locked for whoever writes here; `bundle.needs-key` where no key is open. */
  async openingKeys(): Promise<Result<readonly CryptoKey[], Failure>> {
    const identity = await this.identity();
    if (!identity.ok) return identity;
    const key = identity.value?.encryption;
    return key ? succeed([key]) : fail({ code: 'bundle.needs-key' });
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

  /** How many own records wait for their signature. */
  waiting(): Promise<Result<number, Failure>> {
    const { unsigned } = this.#around.database;
    return attempt(this.#around.database, 'r', () => unsigned.count(), [unsigned]);
  }

  /** {@link signOwn} */
  signOwn(draft?: string): Promise<Result<number, Failure>> {
    return signOwn(this.#around, draft);
  }

  #keep(keys: NewKeys, said: Introduction & { readonly replaces: string | null }) {
    return change(this.#around, async (within) => {
      const { identities } = within.database;
      if (await identities.get(ownIdentityId)) return;
      const { signing, encryption, signingKey, encryptionKey } = keys;
      const member = await writeRecord(within, {
        kind: 'member',
        draft: null,
        parents: said.replaces ? [said.replaces] : [],
        body: { ...said, signingKey, encryptionKey },
        author: { name: said.name, key: signingKey },
      });
      const id = ownIdentityId;
      await identities.add({ id, member: member.hash, publicKey: signingKey, signing, encryption });
      await within.database.unsigned.put({ hash: member.hash, draft: null });
    });
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
