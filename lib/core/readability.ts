import { outside } from './language/foreign.ts';
import { oncePerText } from './text/once.ts';
import type { Post } from './text/post.ts';
import { rememberWords } from './text/remember.ts';
import type { Span } from './text/span.ts';
import { countSyllables } from './text/syllables.ts';

/** From easy to hard. */
export type ReadabilityBand = 'easy' | 'fair' | 'harder' | 'hard';

/** How easily a text reads: our own heuristic "KBI", fitted to no reader and said to be so. */
export interface Readability {
  /** About 0 to 100, higher is easier; it may fall outside. */
  readonly score: number;
  readonly band: ReadabilityBand;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** The sentences with the most words, at most three: what to shorten first. */
  readonly longest: readonly (Span & { readonly words: number })[];
}

/** Below this a score says nothing. */
const leastSentences = 3;
const leastWords = 30;

const bands: readonly (readonly [from: number, band: ReadabilityBand])[] = [
  [75, 'easy'],
  [60, 'fair'],
  [45, 'harder'],
];

/** A number or a link is taken in at a glance. */
const syllablesOf = rememberWords((word) =>
  /^[\p{L}\p{M}'’-]+$/u.test(word) ? countSyllables(word) : 1,
);

/**
 * `206.835 − 1.015 · words per sentence − 84.6 · 0.6 · syllables per word`: Flesch with the factor by
 * which Indonesian words have more syllables, known from the practice with Fry's graph.
 *
 * @returns null for a text of fewer than three Indonesian sentences or thirty words.
 */
export const readabilityOf = oncePerText(measureReadability);

function measureReadability({ foreign, ...post }: Post): Readability | null {
  const words = outside(foreign.sentences, post.words);
  const sentences = outside(foreign.sentences, post.sentences);
  if (sentences.length < leastSentences || words.length < leastWords) return null;
  const syllables = words.reduce((sum, { text }) => sum + syllablesOf(text), 0);
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = syllables / words.length;
  const score = 206.835 - 1.015 * wordsPerSentence - 84.6 * 0.6 * syllablesPerWord;
  const longest = sentences
    .map(({ start, end, words: inside }) => ({ start, end, words: inside.length }))
    .sort((one, other) => other.words - one.words)
    .slice(0, 3);
  const band = bands.find(([from]) => score >= from)?.[1] ?? 'hard';
  return { score, band, wordsPerSentence, syllablesPerWord, longest };
}
