import type { PhraseMatch, PhraseTree } from './phrases.ts';
import { findPhrases, growPhrases } from './phrases.ts';
import type { Post } from './post.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';

/** A list of words and phrases, ready to be looked up. */
export const growTerms = (terms: readonly string[]): PhraseTree<true> =>
  growPhrases(terms.map((text) => ({ text, value: true })));

/** Where they stand, in the order of the text. */
export const findTerms = <Value>(
  post: Post,
  tree: PhraseTree<Value>,
): readonly PhraseMatch<Value>[] => findPhrases(post.text, post.tokens, tree);

/** Those that lie inside a sentence. */
export const inside = <Place extends Span>(
  { start, end }: Span,
  places: readonly Place[],
): readonly Place[] => places.filter((place) => place.start >= start && place.end <= end);

/** Whether a sentence has one of these words. */
export const hasWord = ({ words }: Sentence, wanted: ReadonlySet<string>): boolean =>
  words.some(({ text }) => wanted.has(text.toLowerCase()));
