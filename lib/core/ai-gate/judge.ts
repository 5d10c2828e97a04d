import type { Post } from '../text/post.ts';
import { readPost } from '../text/post.ts';
import type { Claim } from './claim.ts';
import type { Doubt } from './doubt.ts';
import { doubters } from './doubts/index.ts';
import type { AiGate, Tick } from './gate.ts';
import { labelOf } from './label.ts';
import { keyOf, readClaims } from './read-claims.ts';

/** A claim with what is known of it. */
export interface JudgedClaim extends Claim {
  /** Who looked it up and where; null while nobody did, and again once its words change. */
  readonly tick: Tick | null;
  /** Where the facts say otherwise, or nothing; null without facts. */
  readonly doubt: Doubt | null;
}

/**
 * The claims of a text with their ticks, held against the facts. Pure; never throws.
 *
 * @param facts Everything that is given as true; blank: nothing is doubted.
 */
export function judgeClaims(
  post: Post,
  { ticks }: Pick<AiGate, 'ticks'>,
  facts: string,
): readonly JudgedClaim[] {
  const known = new Map(ticks.map((tick) => [keyOf(tick), tick]));
  const read = facts.trim() === '' ? null : readPost(facts, post.channel);
  return claimsOf(post).map((claim) => ({
    ...claim,
    tick: known.get(keyOf(claim)) ?? null,
    doubt: read && doubtOf(claim, post, read),
  }));
}

/** The label is the word of the office, and no claim of the text. */
function claimsOf(post: Post): readonly Claim[] {
  const label = labelOf(post.policy) ?? '';
  const from = label === '' ? -1 : post.text.lastIndexOf(label);
  const isOfLabel = ({ start, end }: Claim) => start >= from && end <= from + label.length;
  return readClaims(post).filter((claim) => from < 0 || !isOfLabel(claim));
}

const doubtOf = (claim: Claim, post: Post, facts: Post): Doubt | null =>
  doubters.find(({ kinds }) => kinds.includes(claim.kind))?.doubt(claim, post, facts) ?? null;

/** The claims that nobody ticked yet. */
export const openClaims = (post: Post, { ticks }: Pick<AiGate, 'ticks'>): readonly Claim[] => {
  const known = new Set(ticks.map(keyOf));
  return claimsOf(post).filter((claim) => !known.has(keyOf(claim)));
};
