import { rememberWords } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { firstFrom, insideOrdered } from '../text/terms.ts';
import { formalityBuckets, speaks } from './formality-groups.ts';
import { type Degree, degreeOf, firstOf, type Weighed, weigh } from './hashed-model.ts';
import model from './models/formality.json' with { type: 'json' };
import type { Spoken } from './spoken.ts';

export type FormalityBand = 'formal' | 'neutral' | 'informal';

/** How informal some words are: 0 as in an official letter, 1 as in a chat. */
export interface Formality extends Degree {
  readonly band: FormalityBand;
}

/** Fewer different words are a name, a heading, a greeting. */
const fewestWords = 4;

/** Set by false alarms on posts of offices first; `docs/evaluation.md` has the figures. */
export const informalFrom = 0.4;
const formalUpTo = 0.2;

/** Between the two a guess is little better than a coin. */
const unsure = { from: 0.3, below: 0.7 };

/** Of 100 sentences that the model had not seen, so many were guessed right: `scripts/train/tone.ts --folds`. */
const rightOf100 = { sure: 94, unsure: 59 };

export const isSure = (degree: number): boolean => degree < unsure.from || degree >= unsure.below;

/** Of 100 guesses at such a degree, so many are right. */
export const rightAt = (degree: number): number => rightOf100[isSure(degree) ? 'sure' : 'unsure'];

/** A word, what the model says of it, and the index at which the same word stands before it, or -1. */
interface WeighedWord extends Weighed, Span {
  readonly before: number;
}

/** What of a text is read for its formality, weighed once for the whole and all its sentences. */
export interface WeighedText {
  readonly words: readonly WeighedWord[];
  readonly listed: readonly Span[];
}

export function weighSpoken({ tokens, listed }: Spoken): WeighedText {
  const words: WeighedWord[] = [];
  const last = new Map<string, number>();
  for (const place of tokens) {
    const read = place.kind === 'word' ? readingOf(place.lower) : null;
    if (!read) continue;
    const { start, end, lower } = place;
    words.push({ place, start, end, ...read, before: last.get(lower) ?? -1 });
    last.set(lower, words.length - 1);
  }
  return { words, listed };
}

const readingOf = rememberWords((word) => {
  if (!speaks(word)) return null;
  const { grams, steps } = weigh(model, { place: null, buckets: formalityBuckets(word) });
  return { grams, steps };
});

/** How informal a part of a text is; null where it has too few words, each of which counts once. */
export function formalityOf({ words, ...text }: WeighedText, place: Span): Formality | null {
  const first = firstFrom(place.start, words);
  const different = insideOrdered(place, words).filter(({ before }) => before < first);
  if (different.length < fewestWords) return null;
  const listed = insideOrdered(place, text.listed);
  const read = degreeOf(model, different, listed.length);
  const telling = listed.length > 0 ? firstOf(listed) : read.words;
  return { ...read, band: bandOf(read.degree), words: telling };
}

function bandOf(degree: number): FormalityBand {
  if (degree >= informalFrom) return 'informal';
  return degree > formalUpTo ? 'neutral' : 'formal';
}
