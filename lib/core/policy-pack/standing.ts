import type { Policy } from '../policy.ts';
import type { People } from '../review/read-people.ts';
import type { PackSigner, SignedPack } from './format.ts';

/** A key whose number the person compared, to take packs of it; it counts for nothing else. */
export interface TrustedSigner extends PackSigner {
  /** `YYYY-MM-DD` */
  readonly comparedOn: string;
}

/** Which pack is in use here, and whose packs are taken. */
export interface PackState {
  readonly inUse: SignedPack | null;
  /** When it was taken, ISO; empty where none is. */
  readonly takenAt: string;
  readonly signers: readonly TrustedSigner[];
}

export const noPack: PackState = { inUse: null, takenAt: '', signers: [] };

/** How far the key of a pack is known: of this profile, of a member who counts here, compared for packs, or not. */
export type SignerStanding = 'own' | 'member' | 'compared' | 'unknown';

export function standingOf(
  { key }: PackSigner,
  { known }: Pick<People, 'known'>,
  { signers }: PackState,
): SignerStanding {
  if (known.own.has(key)) return 'own';
  if (known.byKey.has(key)) return 'member';
  return signers.some((one) => one.key === key) ? 'compared' : 'unknown';
}

/** Whether a pack would take the place of the one in use by a number that is not higher. */
export const isOlder = ({ pack }: SignedPack, { inUse }: PackState): boolean =>
  inUse !== null && inUse.pack.series === pack.series && pack.number <= inUse.pack.number;

/** A pack that was read, and what taking it would mean here. */
export interface JudgedPack {
  readonly signed: SignedPack;
  readonly standing: SignerStanding;
  /** The policy as it is now. */
  readonly policy: Policy;
}
