import type { Token } from '../text/tokens.ts';
import { addGrams, bucketOf, type Group } from './hashed-model.ts';

const shortest = 2;
const longest = 4;

/** Numbers, and letters that hide data such as `0812xxxx`, are neither formal nor informal. */
const saysNothing = /\p{N}|xxx/u;

/** Whether the model of formality reads a word, without case and marks. */
export const speaks = (word: string): boolean => !saysNothing.test(word);

/** What it learns from: each different word of a text once. */
export function formalityWords(tokens: readonly Token[]): readonly Token[] {
  const seen = new Set<string>();
  return tokens.filter(({ kind, lower }) => {
    if (kind !== 'word' || seen.has(lower)) return false;
    seen.add(lower);
    return speaks(lower);
  });
}

export const formalityGroup = ({ lower, start, end }: Token): Group => ({
  place: { start, end },
  buckets: formalityBuckets(lower),
});

/** A word as tokens are compared: itself and its parts. */
export function formalityBuckets(word: string): readonly number[] {
  const buckets = [bucketOf('word ', word)];
  addGrams(word, shortest, longest, buckets);
  return buckets;
}
