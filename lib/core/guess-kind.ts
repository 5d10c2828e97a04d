import { kindWords } from './lexicon/kinds.ts';
import type { PostKind } from './post-kind.ts';
import { postKinds } from './post-kind.ts';
import type { PhraseMatch } from './text/phrases.ts';
import { growPhrases } from './text/phrases.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';
import { findTerms } from './text/terms.ts';

/** What a post seems to be for. A guess to be confirmed, never an answer. */
export interface KindGuess {
  readonly kind: PostKind;
  /** The word that told most, where it stands first. */
  readonly word: Span;
}

interface Sign {
  readonly kind: PostKind;
  readonly weight: number;
}

const signs = growPhrases<Sign>(
  postKinds.flatMap((kind) =>
    kindWords[kind].flatMap(([weight, words]) =>
      words.split(',').map((text) => ({ text, value: { kind, weight } })),
    ),
  ),
);

/** Below this a word is chance. */
const leastWeight = 3;

/** Only what stands near the head of a text tells what it is for, in UTF-16 units. */
const head = 900;

/** Guesses the kind from the words at the head of a text; null where they tell too little. */
export function guessKind(post: Post): KindGuess | null {
  const near = post.tokens.filter(({ end }) => end <= head);
  const found = firstOfEach(findTerms({ ...post, tokens: near }, signs), post.text);
  const [best] = postKinds
    .map((kind) => ({ kind, weight: weigh(found, kind) }))
    .sort((one, other) => other.weight - one.weight);
  if (!best || best.weight < leastWeight) return null;
  const [word] = found
    .filter(({ value }) => value.kind === best.kind)
    .sort((one, other) => other.value.weight - one.value.weight || one.start - other.start);
  return word ? { kind: best.kind, word: { start: word.start, end: word.end } } : null;
}

/** A word that is repeated says no more than once. */
function firstOfEach(matches: readonly PhraseMatch<Sign>[], text: string) {
  const seen = new Set<string>();
  return matches.filter(({ start, end }) => {
    const word = text.slice(start, end).toLowerCase();
    const isNew = !seen.has(word);
    seen.add(word);
    return isNew;
  });
}

/** Words of the first lines count for more. */
const weigh = (found: readonly PhraseMatch<Sign>[], kind: PostKind): number =>
  found
    .filter(({ value }) => value.kind === kind)
    .reduce((total, { value, start }) => total + value.weight * (start < 150 ? 1.5 : 1), 0);
