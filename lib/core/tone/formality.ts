import { rememberWords } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { insideOrdered } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { formalityBuckets, formalityWords } from './formality-groups.ts';
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

/** How informal a part of a text is; null where it has too few words. */
export function formalityOf({ tokens, ...spoken }: Spoken, place: Span): Formality | null {
  const words = formalityWords(insideOrdered(place, tokens));
  if (words.length < fewestWords) return null;
  const listed = insideOrdered(place, spoken.listed);
  const read = degreeOf(model, words.map(weighWord), listed.length);
  const telling = listed.length > 0 ? firstOf(listed) : read.words;
  return { ...read, band: bandOf(read.degree), words: telling };
}

const gramsOf = rememberWords((word) =>
  weigh(model, { place: null, buckets: formalityBuckets(word) }),
);

function weighWord(place: Token): Weighed {
  const { grams, steps } = gramsOf(place.lower);
  return { place, grams, steps };
}

function bandOf(degree: number): FormalityBand {
  if (degree >= informalFrom) return 'informal';
  return degree > formalUpTo ? 'neutral' : 'formal';
}
