import type { Policy } from '@/lib/core/policy.ts';
import type { SignedPack } from '@/lib/core/policy-pack/format.ts';
import type { PackFailure } from '@/lib/core/policy-pack/read-pack.ts';
import type { JudgedPack, PackState } from '@/lib/core/policy-pack/standing.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import type { Result } from '@/lib/core/result.ts';

/** What can be done with packs. */
export interface PackDeeds {
  /** Reads a file; nothing is changed. */
  readonly open: (file: File) => Promise<Result<OpenedPack, PackFailure>>;
  /** Takes what was opened. */
  readonly take: (
    opened: OpenedPack,
    isCompared: boolean,
  ) => Promise<Result<SignedPack, PackFailure>>;
  /** Makes, signs and downloads the next pack. */
  readonly make: (said: Making) => Promise<Result<SignedPack, PackFailure>>;
  readonly save: (pack: SignedPack) => void;
  /** Sets again what the pack in use says. */
  readonly restore: () => Promise<Result<null, PackFailure>>;
}

export interface Making {
  readonly name: string;
  readonly fields: readonly PolicyField[];
}

/** A pack that was read from a file. */
export interface OpenedPack extends JudgedPack {
  /** The text of the file, which is judged again when it is taken. */
  readonly text: string;
}

/** What is known of packs in this profile. */
export interface PackView {
  readonly state: PackState;
  /** The policy as it is kept. */
  readonly policy: Policy;
  /** The public key of whoever is at work here; null while nobody is. */
  readonly ownKey: string | null;
}
