import type { CeremonialGroup } from './lexicon/ceremony.ts';
import {
  ceremonialGuards,
  ceremonialPhrases,
  degreeMarks,
  titlePlaces,
} from './lexicon/ceremony.ts';
import { officialTitles } from './lexicon/openers.ts';
import { servicePhrases } from './lexicon/service.ts';
import type { PhraseMatch } from './text/phrases.ts';
import { findPhrases, growPhrases } from './text/phrases.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';

export type CeremonyBand = 'service' | 'mixed' | 'ceremonial';

/** A phrase that tells of an event. */
export interface EventWord extends Span {
  readonly group: CeremonialGroup;
  /** Its share in the index. */
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
const fewestWords = 15;

/** From these values on a text is called so. */
const bandStarts = { ceremonial: 60, mixed: 30 };

/** How far around a phrase a guard is looked for, in UTF-16 units. */
const reach = 32;

const certainty = { high: 1, medium: 0.75, low: 0.45 };

interface EventPhrase {
  readonly group: CeremonialGroup;
  readonly weight: number;
}

const eventTree = growPhrases<EventPhrase>(
  ceremonialPhrases.flatMap(({ group, weight, confidence, phrases }) =>
    phrases.map((text) => ({ text, value: { group, weight: weight * certainty[confidence] } })),
  ),
);
const citizenTree = growPhrases<number>(
  servicePhrases.map(({ text, weight, confidence }) => ({
    text,
    value: weight * certainty[confidence],
  })),
);
const titleTree = growPhrases<true>(officialTitles.map((text) => ({ text, value: true })));

const guards = new Map<string, { before: Set<string>; near: Set<string> }>();
for (const { phrases, before = [], near = [] } of ceremonialGuards) {
  for (const phrase of phrases) {
    const known = guards.get(phrase) ?? { before: new Set(), near: new Set() };
    for (const word of before) known.before.add(word);
    for (const word of near) known.near.add(word);
    guards.set(phrase, known);
  }
}

/** Weighs the words of the event against those for citizens; null for a text too short to tell. */
export function measureCeremony(post: Post): Ceremony | null {
  if (post.words.length < fewestWords) return null;
  const prose = post.tokens.filter(({ kind }) => kind === 'word');
  const events = atMostTwice(post.text, findPhrases(post.text, prose, eventTree)).filter(
    (match) => !isGuarded(post.text, match),
  );
  const citizens = atMostTwice(post.text, findPhrases(post.text, post.tokens, citizenTree));
  const ceremony = sum(events.map(({ value }) => value.weight)) + weighPersons(post);
  const service = sum(citizens.map(({ value }) => value));
  const index = Math.round((100 * ceremony) / (ceremony + service + 6));
  return {
    index,
    band: bandOf(index),
    citizenWords: citizens.map(({ start, end }) => ({ start, end })),
    eventWords: events.map(({ start, end, value }) => ({ start, end, ...value })),
  };
}

function bandOf(index: number): CeremonyBand {
  if (index >= bandStarts.ceremonial) return 'ceremonial';
  return index >= bandStarts.mixed ? 'mixed' : 'service';
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** A word that is repeated all over a text says no more than one said twice. */
function atMostTwice<Value>(
  text: string,
  matches: readonly PhraseMatch<Value>[],
): PhraseMatch<Value>[] {
  const seen = new Map<string, number>();
  return matches.filter(({ start, end }) => {
    const phrase = text.slice(start, end).toLowerCase();
    const times = (seen.get(phrase) ?? 0) + 1;
    seen.set(phrase, times);
    return times <= 2;
  });
}

function isGuarded(text: string, { start, end }: Span): boolean {
  const guard = guards.get(text.slice(start, end).toLowerCase());
  if (!guard) return false;
  const before = wordsIn(text.slice(Math.max(0, start - reach), start));
  const after = wordsIn(text.slice(end, end + reach));
  return (
    before.some((word) => guard.before.has(word) || guard.near.has(word)) ||
    after.some((word) => guard.near.has(word))
  );
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Many officials and many degrees are ceremony too, up to a bound. */
function weighPersons(post: Post): number {
  const titles = findPhrases(post.text, post.tokens, titleTree).filter(
    ({ start }) =>
      !titlePlaces.has(wordsIn(post.text.slice(Math.max(0, start - reach), start)).at(-1) ?? ''),
  ).length;
  const degrees = post.tokens.filter(({ text }) =>
    degreeMarks.has(text.replaceAll('.', '')),
  ).length;
  return Math.min(10, 1.5 * Math.max(0, titles - 2)) + Math.min(6, Math.max(0, degrees - 1));
}
