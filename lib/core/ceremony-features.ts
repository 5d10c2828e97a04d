import { outside } from './language/foreign.ts';
import type { CitizenSign, EventSign } from './lexicon/signs.ts';
import { findActions } from './text/actions.ts';
import type { CitizenWord, EventWord } from './text/event-words.ts';
import { findEventWords, findOpeners, findServingWords } from './text/event-words.ts';
import { findTitles } from './text/officials.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';

/** What the index is made of: rates per hundred words, each up to a bound. */
export interface CeremonyFeatures extends Readonly<Record<EventSign | CitizenSign, number>> {
  /** Weights of ceremonial phrases. */
  readonly phrases: number;
  /** Weights of phrases of service. */
  readonly service: number;
  readonly officials: number;
  /** 1 where an official stands in the headline. */
  readonly officialFirst: number;
  /** 1 where the text, or what follows its headline, begins with an official or an occasion. */
  readonly opener: number;
  /** What a citizen can do. */
  readonly actions: number;
}

export interface CeremonySigns {
  readonly features: CeremonyFeatures;
  readonly eventWords: readonly EventWord[];
  readonly citizenWords: readonly CitizenWord[];
}

/** A text of fewer words is counted as if it had so many: one word alone must not weigh all. */
const leastWords = 40;

/** More of the same says nothing new. */
const bounds = { sign: 8, phrases: 24, service: 24, officials: 8, actions: 2 };

/** A headline without a line end is taken to be so long, in UTF-16 units. */
const headline = 100;

export function readCeremonySigns(post: Post): CeremonySigns {
  // What a word means in a sentence of another language, the lists do not know.
  const known = <Place extends Span>(places: readonly Place[]) =>
    outside(post.foreign.sentences, places);
  const eventWords = known(findEventWords(post));
  const citizenWords = known(findServingWords(post));
  const rate = rateIn(known(post.words));
  const words = [...eventWords, ...citizenWords];
  const sign = (name: EventSign | CitizenSign) => rate(countSign(words, name), bounds.sign);
  const officials = known(findTitles(post));
  const features: CeremonyFeatures = {
    phrases: rate(weigh(eventWords), bounds.phrases),
    service: rate(weigh(citizenWords), bounds.service),
    event: sign('event'),
    greeting: sign('greeting'),
    praise: sign('praise'),
    award: sign('award'),
    reader: sign('reader'),
    people: sign('people'),
    knowledge: sign('knowledge'),
    substance: sign('substance'),
    officials: rate(officials.length, bounds.officials),
    officialFirst: Number(officials.some(({ start }) => start < headlineEnd(post.text))),
    opener: Number(findOpeners(post).length > 0),
    actions: rate(known(findActions(post)).length, bounds.actions),
  };
  return { features, eventWords: withPersons(eventWords, officials), citizenWords };
}

const rateIn =
  (words: readonly Span[]) =>
  (count: number, bound: number): number =>
    Math.min(bound, (100 * count) / Math.max(words.length, leastWords));

const weigh = (words: readonly { weight: number }[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);

const countSign = (words: readonly { sign: string | null }[], name: string): number =>
  words.filter(({ sign }) => sign === name).length;

const headlineEnd = (text: string): number => {
  const line = text.indexOf('\n');
  return line > 0 ? Math.min(line, 2 * headline) : headline;
};

/** Officials are words of the event too, where no phrase has them already. */
function withPersons(words: readonly EventWord[], officials: readonly Span[]): EventWord[] {
  const taken = new Set(words.map(({ start }) => start));
  const persons = officials
    .filter(({ start }) => !taken.has(start))
    .map(({ start, end }) => ({ start, end, group: 'officials' as const, weight: 0, sign: null }));
  return [...words, ...persons].sort((one, other) => one.start - other.start);
}
