import { findEmoji } from './emoji.ts';
import { findPattern } from './pattern-hits.ts';
import type { Post } from './post.ts';
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
  const rest = [
    ...tokens.map(typeOf),
    ...findEmoji(text).map(({ start, end }) => ({ start, end, kind: 'emoji' as const })),
  ];
  return merge(units, rest.sort(byPlace));
}

const byPlace = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

const match = (text: string, pattern: RegExp, kind: TypedTokenKind): TypedToken[] =>
  findPattern(text, pattern).map((place) => ({ ...place, kind }));

function typeOf({ kind, text, start, end }: Token): TypedToken {
  if (kind === 'link') return { start, end, kind: isMail(text) ? 'mail' : 'link' };
  if (kind === 'tag') return { start, end, kind: text.startsWith('#') ? 'hashtag' : 'mention' };
  return { start, end, kind: /^\p{N}[\p{N}.,]*$/u.test(text) ? 'number' : 'word' };
}

const isMail = (text: string): boolean => text.includes('@') && !/^https?:/iu.test(text);

/** Both in order; what a unit covers is left out. */
function merge(units: readonly TypedToken[], rest: readonly TypedToken[]): TypedToken[] {
  let at = 0;
  const free = rest.filter(({ start, end }) => {
    while (at < units.length && (units[at]?.end ?? 0) <= start) at += 1;
    return (units[at]?.start ?? end) >= end;
  });
  return [...units, ...free].sort(byPlace);
}
