import { readInformal } from '../text/informal-mentions.ts';
import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import { insideOrdered } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { formalityGroup, formalityWords } from './formality-groups.ts';
import { type Degree, degreeOf, firstOf, type Weighed, weigh } from './hashed-model.ts';
import model from './models/formality.json' with { type: 'json' };

export type FormalityBand = 'formal' | 'neutral' | 'informal';

/** How informal some words are: 0 as in an official letter, 1 as in a chat. */
export interface Formality extends Degree {
  readonly band: FormalityBand;
}

/** Fewer different words are a name, a heading, a greeting. */
const fewestWords = 4;

/** Set by false alarms on posts of offices first; `docs/evaluation.md` has the figures. */
const informalFrom = 0.45;
const formalUpTo = 0.2;

/** Words of one text that were weighed: most come back in it. */
export type KnownWords = Map<string, Weighed>;

/** How informal a part of a text is; null where it has too few words. */
export function formalityOf(post: Post, place: Span, known: KnownWords): Formality | null {
  const words = formalityWords(insideOrdered(place, post.tokens));
  if (words.length < fewestWords) return null;
  const listed = insideOrdered(place, readInformal(post));
  const read = degreeOf(
    model,
    words.map((word) => weighWord(word, known)),
    listed.length,
  );
  const telling = listed.length > 0 ? firstOf(listed) : read.words;
  return { degree: read.degree, band: bandOf(read.degree), words: telling };
}

function weighWord(word: Token, known: KnownWords): Weighed {
  const weighed = known.get(word.lower) ?? weigh(model, formalityGroup(word));
  known.set(word.lower, weighed);
  return { ...weighed, place: { start: word.start, end: word.end } };
}

function bandOf(degree: number): FormalityBand {
  if (degree >= informalFrom) return 'informal';
  return degree > formalUpTo ? 'neutral' : 'formal';
}
