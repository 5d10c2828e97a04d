import type { CeremonyFeatures } from './ceremony-features.ts';
import { readCeremonySigns } from './ceremony-features.ts';
import type { CeremonialGroup } from './lexicon/ceremony.ts';
import { oncePerText } from './text/once.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';

export type CeremonyBand = 'service' | 'mixed' | 'ceremonial';

/** A word that tells of an event. */
export interface EventWord extends Span {
  readonly group: CeremonialGroup;
  /** What a ceremonial phrase weighs; 0 for a sign that says little alone. */
  readonly weight: number;
}

/** How far a text is about an event. The words say it; the number never stands alone. */
export interface Ceremony {
  /** 0 to 100, our own calculation. */
  readonly index: number;
  readonly band: CeremonyBand;
  /** Words that serve citizens, in the order of the text. */
  readonly citizenWords: readonly Span[];
  /** Words that tell of the event, in the order of the text. */
  readonly eventWords: readonly EventWord[];
}

/** Below this many words nothing can be said. */
const fewestWords = 6;

/** From these values on a text is called so. */
const bandStarts = { ceremonial: 60, mixed: 30 };

/**
 * What each feature adds. Fitted once, and rounded, as an ordered logistic regression on labelled
 * government posts; docs/evaluation.md has the figures and how it was cross-validated.
 */
const weights: Readonly<Record<keyof CeremonyFeatures, number>> = {
  phrases: 0.18,
  event: 0.33,
  greeting: 0.9,
  praise: 0.63,
  award: 0.48,
  officials: 0.13,
  officialFirst: 2,
  opener: 0.9,
  service: -0.15,
  actions: -0.65,
  reader: -0.35,
  people: -0.3,
  knowledge: -0.4,
  substance: -0.1,
};

/** Places the bands of the fit at 30 and at 60. */
const curve = { slope: 0.447, middle: 0.7 };

/** Weighs the words of the event against those for citizens; null for a text that says too little. */
export const measureCeremony = oncePerText(weighCeremony);

function weighCeremony(post: Post): Ceremony | null {
  if (post.words.length < fewestWords) return null;
  const { features, eventWords, citizenWords } = readCeremonySigns(post);
  if (eventWords.length + citizenWords.length === 0) return null;
  const index = indexOf(features);
  return {
    index,
    band: bandOf(index),
    citizenWords: citizenWords.map(({ start, end }) => ({ start, end })),
    eventWords: eventWords.map(({ start, end, group, weight }) => ({ start, end, group, weight })),
  };
}

function indexOf(features: CeremonyFeatures): number {
  const names = Object.keys(weights) as (keyof CeremonyFeatures)[];
  const sum = names.reduce((total, name) => total + weights[name] * features[name], 0);
  return Math.round(100 / (1 + Math.exp(curve.slope * (curve.middle - sum))));
}

function bandOf(index: number): CeremonyBand {
  if (index >= bandStarts.ceremonial) return 'ceremonial';
  return index >= bandStarts.mixed ? 'mixed' : 'service';
}
