import {
  ceremonialOpeners,
  honorifics,
  newsWords,
  officialTitles,
  readerWords,
} from '../lexicon/openers.ts';
import type { ServicePhrase } from '../lexicon/service.ts';
import { servicePhrases } from '../lexicon/service.ts';
import { createBook, findPhrases, growPhrases } from './phrases.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { firstFrom } from './terms.ts';
import type { Token } from './tokens.ts';

/** What a phone shows of a caption before "selengkapnya", in characters. */
export const foldLength = 125;

export type OpenerKind = 'official' | 'occasion' | 'place-and-date';

/** First words that keep a citizen waiting. */
export interface Opener extends Span {
  readonly kind: OpenerKind;
}

/** A word that serves, calls or names the reader. */
export interface CitizenWord extends Span {
  /** True where the phrase hardly ever stands in a ceremonial text. */
  readonly sure: boolean;
}

/** Medium signs count, except hours of the day, which every event has too. */
const isSign = ({ confidence, weight, group }: ServicePhrase): boolean =>
  confidence === 'high' || (confidence === 'medium' && weight >= 3 && group !== 'schedule');

const citizenWords = growPhrases<boolean>([
  ...servicePhrases.filter(isSign).map(({ text, confidence }) => ({
    text,
    value: confidence === 'high' && !newsWords.has(text),
  })),
  ...readerWords.map((text) => ({ text, value: false })),
]);

/** A book of its own: they are looked for in a few words only. */
const openers = growPhrases<OpenerKind>(
  [
    ...officialTitles.map((text) => ({ text, value: 'official' as const })),
    ...ceremonialOpeners.map((text) => ({ text, value: 'occasion' as const })),
  ],
  createBook(),
);

/** `Serang, 24 November 2026 –`, `Kota Serang (24/11/2026) –`. */
const dateline =
  /^[^\p{L}\p{N}]{0,20}(\p{Lu}[\p{L}.]{0,30}(?: \p{Lu}[\p{L}.]{0,30}){0,3})(?:,| ?\() {0,3}(?:\p{L}{4,6},? {0,2}\(?)?\d{1,2}(?: {1,2}\p{L}{3,9} {1,2}|[/-]\d{1,2}[/-])\d{4}\)? {0,3}[–—-]/u;

/** Words that serve or name citizens, in the order of the text. */
export const findCitizenWords = ({ text, tokens }: Post): CitizenWord[] =>
  findPhrases(text, tokens, citizenWords).map(({ start, end, value }) => ({
    start,
    end,
    sure: value,
  }));

/** So many words are looked at for an opener. */
const mostWords = 8;

/** The opener that a text or a later sentence of it begins with, if any. */
export function findOpener(post: Post, from = 0): Opener | undefined {
  const line = dateline.exec(post.text.slice(from, from + 200));
  if (line) {
    const start = from + line[0].search(/\p{L}/u);
    const end = from + line[0].slice(0, -1).trimEnd().length;
    return { kind: 'place-and-date', start, end };
  }
  const words = firstWords(post, from);
  const polite = words.findIndex(({ lower }) => !honorifics.has(lower));
  const first = words.slice(Math.max(0, polite), Math.max(0, polite) + 4);
  const match = findPhrases(post.text, first, openers)[0];
  if (!match || match.start !== first[0]?.start) return undefined;
  return { kind: match.value, start: words[0]?.start ?? match.start, end: match.end };
}

function firstWords({ tokens }: Post, from: number): readonly Token[] {
  const words: Token[] = [];
  for (let at = firstFrom(from, tokens); at < tokens.length && words.length < mostWords; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token);
  }
  return words;
}
