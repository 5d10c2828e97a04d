import { findEmoji } from './emoji.ts';
import { findPattern } from './pattern-hits.ts';
import type { Post } from './post.ts';
import { rememberWords } from './remember.ts';
import type { Span } from './span.ts';
import { withoutOverlaps } from './span.ts';
import type { Token } from './tokens.ts';
import { datesOf } from './written-dates.ts';

export type TypedTokenKind =
  | 'word'
  | 'number'
  | 'date'
  | 'time'
  | 'money'
  | 'hashtag'
  | 'mention'
  | 'link'
  | 'mail'
  | 'emoji';

/** A piece of a text, and what it is. */
export interface TypedToken extends Span {
  readonly kind: TypedTokenKind;
}

const clock =
  /(?<![\p{N}.,:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\p{N}|[.,:]\p{N})(?: ?(?:WIB|WITA|WIT)(?!\p{L}))?/gu;
const hour = /(?<=\b(?:pukul|jam) )\d{1,2}(?!\p{N}|[.,:]\p{N})(?: ?(?:WIB|WITA|WIT)(?!\p{L}))?/giu;
const money =
  /(?<!\p{L})Rp\.? ?\d{1,3}(?:[.,]?\d{1,3}){0,6}(?: (?:ribu|juta|miliar|triliun)(?!\p{L}))?/gu;

/**
 * Every token with its kind, in the order of the text and without overlaps: what is written as a
 * date, a sum or a time of day is one token, however many words it has.
 */
export function typeTokens(post: Post): TypedToken[] {
  const { text, tokens } = post;
  const units = withoutOverlaps([
    ...match(text, money, 'money'),
    ...datesOf(post).map(({ start, end }) => ({ start, end, kind: 'date' as const })),
    ...match(text, clock, 'time'),
    ...match(text, hour, 'time'),
  ]);
  const emoji = findEmoji(post).map(({ start, end }) => ({ start, end, kind: 'emoji' as const }));
  const rest = merge(emoji, tokens.map(typeOf));
  return merge(units, free(units, rest));
}

const match = (text: string, pattern: RegExp, kind: TypedTokenKind): TypedToken[] =>
  findPattern(text, pattern).map((place) => ({ ...place, kind }));

const typeOf = ({ kind, text, start, end }: Token): TypedToken => ({
  start,
  end,
  kind: kind === 'word' ? kindOfWord(text) : kindOfOther(kind, text),
});

const kindOfWord = rememberWords((word) =>
  /^\p{N}[\p{N}.,]*$/u.test(word) ? ('number' as const) : ('word' as const),
);

function kindOfOther(kind: 'link' | 'tag', text: string): TypedTokenKind {
  if (kind === 'link') return isMail(text) ? 'mail' : 'link';
  return text.startsWith('#') ? 'hashtag' : 'mention';
}

const isMail = (text: string): boolean => text.includes('@') && !/^https?:/iu.test(text);

/** Those that no unit covers; all in order. */
function free(units: readonly Span[], rest: readonly TypedToken[]): readonly TypedToken[] {
  if (units.length === 0) return rest;
  let at = 0;
  return rest.filter(({ start, end }) => {
    while (at < units.length && (units[at]?.end ?? 0) <= start) at += 1;
    return (units[at]?.start ?? end) >= end;
  });
}

/** Two lists in order as one: of two at one place the longer is first. */
function merge(some: readonly TypedToken[], others: readonly TypedToken[]): TypedToken[] {
  const merged: TypedToken[] = [];
  let next = 0;
  for (const other of others) {
    for (let one = some[next]; one && isBefore(one, other); one = some[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(other);
  }
  return merged.concat(some.slice(next));
}

const isBefore = (one: Span, other: Span): boolean =>
  one.start < other.start || (one.start === other.start && one.end > other.end);
