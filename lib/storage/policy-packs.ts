import type { Failure } from '../core/failure.ts';
import { isoDateOf } from '../core/iso-date.ts';
import type { Policy } from '../core/policy.ts';
import {
  hashOfPack,
  type PackContent,
  type PackSigner,
  packFormat,
  packVersion,
  type SignedPack,
  signedPackText,
} from '../core/policy-pack/format.ts';
import { type PackFailure, readPack } from '../core/policy-pack/read-pack.ts';
import {
  isOlder,
  type JudgedPack,
  type PackState,
  standingOf,
} from '../core/policy-pack/standing.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { readPackState, writePackState } from './pack-choice.ts';
import { readCircle } from './people/circle.ts';
import { signHash } from './people/keys.ts';
import { keysOfIdentity } from './people/own-identity.ts';
import type { People } from './people/people.ts';
import { readPolicy } from './policy-choice.ts';
import type { Surroundings } from './surroundings.ts';

/** Packs of a policy: made, judged and taken in this profile. */
export class PolicyPacks {
  readonly #around: Surroundings;
  readonly #people: People;

  constructor(around: Surroundings, people: People) {
    this.#around = around;
    this.#people = people;
  }

  /** {@link readPackState} */
  state(): Promise<PackState> {
    return readPackState();
  }

  /** The policy as it is kept. */
  policy(): Promise<Policy> {
    return readPolicy();
  }

  /** Reads the text of a file and says what taking it would mean; nothing is changed. */
  async judge(text: string): Promise<Result<JudgedPack, PackFailure>> {
    const read = readPack(text);
    if (!read.ok) return read;
    const circle = await readCircle(this.#around.database);
    if (!circle.ok) return circle;
    const state = await readPackState();
    if (isOlder(read.value, state))
      return fail({ code: 'policy.older', named: numbersOf(read.value, state) });
    const standing = standingOf(read.value.signer, circle.value, state);
    return succeed({ signed: read.value, standing, policy: await readPolicy() });
  }

  /**
   * Takes a pack, judged again: what it sets is set, all else stays.
   *
   * @param isCompared Whether the person compared the number of the key; without it an unknown key is refused.
   */
  async take(text: string, isCompared: boolean): Promise<Result<SignedPack, PackFailure>> {
    const judged = await this.judge(text);
    if (!judged.ok) return judged;
    const { signed, standing } = judged.value;
    if (standing === 'unknown' && !isCompared) return fail({ code: 'policy.unknown-key' });
    const state = await readPackState();
    const now = this.#around.now();
    const signers =
      standing === 'unknown'
        ? [...state.signers, { ...signed.signer, comparedOn: isoDateOf(now) }]
        : state.signers;
    return write({ inUse: signed, takenAt: now.toISOString(), signers }, signed);
  }

  /** Makes the next pack of what is set here, signs it and puts it into use. */
  async make(
    said: Pick<PackContent, 'name'> & { readonly fields: readonly (keyof Policy)[] },
  ): Promise<Result<SignedPack, PackFailure>> {
    const state = await readPackState();
    const before = state.inUse?.pack;
    const now = this.#around.now().toISOString();
    const policy = await readPolicy();
    const pack: PackContent = {
      series: before?.series ?? this.#around.newId(),
      number: (before?.number ?? 0) + 1,
      name: said.name,
      issuedAt: now,
      isExample: false,
      policy: Object.fromEntries(said.fields.map((field) => [field, policy[field]])),
    };
    const signed = await this.#sign(pack);
    if (!signed.ok) return signed;
    return write({ ...state, inUse: signed.value, takenAt: now }, signed.value);
  }

  /** Sets again what the pack in use says. */
  async restore(): Promise<Result<null, PackFailure>> {
    const state = await readPackState();
    if (!state.inUse) return succeed(null);
    const written = await write(state, state.inUse);
    return written.ok ? succeed(null) : written;
  }

  async #sign(pack: PackContent): Promise<Result<SignedPack, Failure>> {
    const [identity, circle] = [await this.#people.identity(), await this.#people.circle()];
    if (!identity.ok) return identity;
    if (!circle.ok) return circle;
    const keys = identity.value && (await keysOfIdentity(identity.value, this.#around.database));
    const { own } = circle.value;
    if (!keys || !own) return fail({ code: 'policy.no-key' });
    const { name, office, signingKey } = own.record.body;
    const signer: PackSigner = { name, office, key: signingKey };
    try {
      const signature = await signHash(keys.signing, hashOfPack(pack, signer), signedPackText);
      return succeed({ format: packFormat, version: packVersion, pack, signer, signature });
    } catch (error) {
      return fail({ code: 'identity.unusable', detail: String(error) });
    }
  }
}

const numbersOf = ({ pack }: SignedPack, { inUse }: PackState): string =>
  `${pack.number} ≤ ${inUse?.pack.number}`;

async function write(
  state: PackState,
  signed: SignedPack,
): Promise<Result<SignedPack, PackFailure>> {
  try {
    await writePackState(state, signed.pack.policy);
    return succeed(signed);
  } catch (error) {
    return fail({ code: 'settings.not-kept', detail: String(error) });
  }
}
