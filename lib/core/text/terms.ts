import { oncePerText } from './once.ts';
import type { PhraseList, PhraseMatch } from './phrases.ts';
import { findPhrases, findPhrasesInWords, growPhrases } from './phrases.ts';
import type { Post } from './post.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';

/** A list of words and phrases, ready to be looked up. */
export const growTerms = (terms: readonly string[]): PhraseList<true> =>
  growPhrases(terms.map((text) => ({ text, value: true })));

/** Where they stand, in the order of the text. */
export const findTerms = <Value>(
  post: Post,
  list: PhraseList<Value>,
): readonly PhraseMatch<Value>[] => findPhrases(post.text, post.tokens, list);

/** Each word where it stands first: one that is repeated says no more than once. */
export function onceEach(text: string, places: readonly Span[]): readonly Span[] {
  const first = new Map<string, Span>();
  for (const { start, end } of places) {
    const word = text.slice(start, end).toLowerCase();
    if (!first.has(word)) first.set(word, { start, end });
  }
  return [...first.values()];
}

/** The same outside of links, hashtags and mentions. */
export const findInWords = <Value>(
  { text, tokens, plainTokens: words }: Post,
  list: PhraseList<Value>,
): readonly PhraseMatch<Value>[] => findPhrasesInWords(text, { tokens, words }, list);

/** Those that lie inside a sentence. */
export const inside = <Place extends Span>(
  { start, end }: Span,
  places: readonly Place[],
): readonly Place[] => places.filter((place) => place.start >= start && place.end <= end);

/**
 * The same for places that stand in their order, none over another, such as those of one list: the
 * cost does not grow with places that lie elsewhere.
 */
export function insideOrdered<Place extends Span>(
  { start, end }: Span,
  places: readonly Place[],
): readonly Place[] {
  const first = firstFrom(start, places);
  let last = first;
  while ((places[last]?.end ?? end + 1) <= end) last += 1;
  return places.slice(first, last);
}

/** Index of the first place that begins at an offset or behind it, by halves. */
export function firstFrom(offset: number, places: readonly Span[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a sentence has one of these words. */
export const hasWord = ({ words }: Sentence, wanted: ReadonlySet<string>): boolean =>
  words.some(({ text }) => wanted.has(text.toLowerCase()));

/** Where sentences begin: a capital there tells of no name. */
export const sentenceStarts = oncePerText(
  ({ sentences }): ReadonlySet<number | undefined> =>
    new Set(sentences.map(({ words }) => words[0]?.start)),
);
