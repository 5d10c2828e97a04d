import type { CeremonialGroup } from '../lexicon/ceremony.ts';
import { ceremonialGuards, ceremonialPhrases } from '../lexicon/ceremony.ts';
import { servicePhrases } from '../lexicon/service.ts';
import type { CitizenSign, EventSign } from '../lexicon/signs.ts';
import { citizenSigns, eventSigns } from '../lexicon/signs.ts';
import { gatherGuards, isGuarded } from './guards.ts';
import { findOpener } from './lead.ts';
import type { Phrase } from './phrase-tree.ts';
import type { PhraseMatch } from './phrases.ts';
import { growPhrases } from './phrases.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { findInWords, findTerms } from './terms.ts';

/** A phrase that tells of an event. */
export interface EventWord extends Span {
  readonly group: CeremonialGroup;
  /** What the phrase weighs; 0 for a sign that says little alone. */
  readonly weight: number;
  readonly sign: EventSign | null;
}

/** A phrase that serves citizens, or speaks to them or of them. */
export interface CitizenWord extends Span {
  readonly weight: number;
  readonly sign: CitizenSign | null;
}

const certainty = { high: 1, medium: 0.75, low: 0.45 };

/** What a ceremonial phrase is a sign of; lists of officials and forms of address are counted by weight alone. */
const signOfGroup: Readonly<Record<CeremonialGroup, EventSign | null>> = {
  attendance: 'event',
  ritual: 'event',
  connector: 'event',
  officials: null,
  address: null,
  greeting: 'greeting',
  praise: 'praise',
};

const groupOfSign: Readonly<Record<EventSign, CeremonialGroup>> = {
  event: 'attendance',
  greeting: 'greeting',
  praise: 'praise',
  award: 'praise',
};

type Found<Word extends Span> = Omit<Word, keyof Span>;

const eventTree = growPhrases<Found<EventWord>>([...eventPhrases()]);
const citizenTree = growPhrases<Found<CitizenWord>>([...citizenPhrases()]);
const guards = gatherGuards(ceremonialGuards);

function* eventPhrases(): Generator<Phrase<Found<EventWord>>> {
  for (const { group, weight, confidence, phrases } of ceremonialPhrases) {
    const value = { group, weight: weight * certainty[confidence], sign: signOfGroup[group] };
    for (const text of phrases) yield { text, value };
  }
  for (const [sign, words] of entriesOf(eventSigns)) {
    const value = { group: groupOfSign[sign], weight: 0, sign };
    for (const text of words.split(',')) yield { text, affixes: ['nya'], value };
  }
}

function* citizenPhrases(): Generator<Phrase<Found<CitizenWord>>> {
  for (const [sign, words] of entriesOf(citizenSigns)) {
    const known = new Map(servicePhrases.map((phrase) => [phrase.text, phrase]));
    for (const text of words.split(',')) {
      const service = known.get(text);
      const weight = service ? service.weight * certainty[service.confidence] : 0;
      yield { text, value: { weight, sign } };
    }
  }
  for (const { text, weight, confidence } of servicePhrases) {
    yield { text, value: { weight: weight * certainty[confidence], sign: null } };
  }
}

function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries(record) as [Key, string][];
}

const flatten = <Value>({ start, end, value }: PhraseMatch<Value>) => ({ start, end, ...value });

/** Words that tell of an event, in the order of the text. */
export function findEventWords(post: Post): EventWord[] {
  const { text } = post;
  return atMostTwice(text, findInWords(post, eventTree))
    .filter((match) => !isGuarded(text, match, guards))
    .map(flatten);
}

/** Words that serve citizens, or speak to them or of them, in the order of the text. */
export const findServingWords = (post: Post): CitizenWord[] =>
  atMostTwice(post.text, findTerms(post, citizenTree)).map(flatten);

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

/** Openers of the text and of the line below its headline. */
export function findOpeners(post: Post): Span[] {
  const below = findBelow(post.text);
  const places = below === undefined ? [0] : [0, below];
  return places.flatMap((from) => {
    const opener = findOpener(post, from);
    return opener ? [{ start: opener.start, end: opener.end }] : [];
  });
}

/** Where the text goes on below its first line. */
function findBelow(text: string): number | undefined {
  const line = text.indexOf('\n');
  const gap = line < 0 ? -1 : text.slice(line).search(/\S/u);
  return gap < 0 ? undefined : line + gap;
}
