import { rememberWords } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { addGrams, bucketOf, type Group } from './hashed-model.ts';

const shortest = 2;
const longest = 4;

/** Numbers, and letters that hide data such as `0812xxxx`, are neither formal nor informal. */
const saysNothing = /\p{N}|xxx/u;

const speaks = rememberWords((word) => !saysNothing.test(word));

/** What the model of formality reads: each different word once, without case and marks. */
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
