import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import type { ClaimKind } from './claim-kinds.ts';

/** Something in a text that can be looked up: right or wrong, whatever it is about. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** As it is written. */
  readonly words: string;
  /** Fingerprint of the words, and of those around them where they give a number its meaning. */
  readonly about: string;
}

/** Finds the claims of one kind. One file each below `claims/`. */
export interface ClaimFinder {
  readonly kind: ClaimKind;
  /** Whether the words around it belong to what is claimed: `di bawah 18 tahun` is not `18 tahun ke atas`. */
  readonly isReadWithNeighbours: boolean;
  /** Pure: the same post gives the same places, in the order of the text. */
  find(post: Post): readonly Span[];
}

/** Only gives the type. */
export const defineClaim = (finder: ClaimFinder): ClaimFinder => finder;

/** Texts that show what counts as a claim: its tests. `[…]` marks what is found. */
export interface ClaimExamples {
  readonly found: readonly [string, string, string, ...string[]];
  readonly none: readonly [string, string, ...string[]];
}
