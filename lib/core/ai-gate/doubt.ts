import type { Post } from '../text/post.ts';
import type { Claim } from './claim.ts';
import type { ClaimKind } from './claim-kinds.ts';

/** Why a claim does not stand as the facts have it. */
export const doubtCodes = [
  'invented-quote',
  'lost-mark',
  'changed-title',
  'unknown-title',
  'other-number',
  'other-date',
  'other-time',
  'unknown-name',
  'other-link',
  'other-rule',
] as const;

export type DoubtCode = (typeof doubtCodes)[number];

export interface Doubt {
  readonly code: DoubtCode;
  /** What the facts say instead, as it stands there; null where they say nothing of it. */
  readonly inFacts: string | null;
}

/** Holds claims of some kinds against the facts. One file each below `doubts/`. */
export interface Doubter {
  readonly kinds: readonly ClaimKind[];
  /** @returns Null where the facts bear the claim out. Pure; never throws. */
  doubt(claim: Claim, post: Post, facts: Post): Doubt | null;
}

/** Only gives the type. */
export const defineDoubt = (doubter: Doubter): Doubter => doubter;

/** A text held against facts. */
interface DoubtExample {
  readonly facts: string;
  /** `[…]` marks the claims that are doubted. */
  readonly text: string;
}

/** Texts that show what is doubted and what is borne out: the tests of a doubter. */
export interface DoubtExamples {
  readonly doubted: readonly [DoubtExample, DoubtExample, ...DoubtExample[]];
  readonly borneOut: readonly [DoubtExample, DoubtExample, ...DoubtExample[]];
}
