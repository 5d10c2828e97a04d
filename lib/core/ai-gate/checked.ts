import { fingerprint, wordsOf } from '../text/fingerprint.ts';
import type { Post } from '../text/post.ts';
import type { AiGate } from './gate.ts';
import { openClaims } from './judge.ts';
import { keyOf, readClaims } from './read-claims.ts';

/** What somebody who confirms the text for its readers speaks of: words, readers, region and values. */
export function fitAbout(post: Post): string {
  const { audience, region, readers, values } = post.policy;
  return fingerprint([wordsOf(post), audience, region, readers ?? '', ...values].join('|'));
}

/** Whether somebody confirmed this very text for the readers and values as they are now. */
export const isFit = (post: Post, { fit }: AiGate): boolean => fit?.about === fitAbout(post);

/** Whether every claim has its source, and the text was read for its readers. */
export const isChecked = (post: Post, gate: AiGate): boolean =>
  isFit(post, gate) && openClaims(post, gate).length === 0;

/** Who ticked the claims of this text and confirmed it, each once. */
export function checkersOf(post: Post, { ticks, fit }: AiGate): readonly string[] {
  const keys = new Set(readClaims(post).map(keyOf));
  const names = ticks.filter((tick) => keys.has(keyOf(tick))).map(({ by }) => by);
  return [...new Set([...names, ...(fit ? [fit.by] : [])])];
}
