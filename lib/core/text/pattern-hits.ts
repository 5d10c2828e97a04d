import type { Fix, Hit } from '../rule.ts';
import { matchesOf } from './matches.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { askInOrder } from './span.ts';

/** The place of one match. */
export const placeOfMatch = ({ index, 0: found }: RegExpExecArray): Span => ({
  start: index,
  end: index + found.length,
});

/** Where a pattern stands in a text or a part of it, in its order. */
export function findPattern(text: string, pattern: RegExp, within?: Span): Span[] {
  const from = within?.start ?? 0;
  const part = within ? text.slice(from, within.end) : text;
  return matchesOf(part, pattern).map((match) => {
    const { start, end } = placeOfMatch(match);
    return { start: from + start, end: from + end };
  });
}

/** Where a pattern stands outside of links, hashtags and mentions, in the order of the text. */
export function findInProse({ text, tokens }: Post, pattern: RegExp): RegExpExecArray[] {
  const matches = matchesOf(text, pattern);
  if (matches.length === 0) return matches;
  const isInside = askInOrder(tokens.filter(({ kind }) => kind !== 'word'));
  return matches.filter(
    ({ index, 0: found }) => !isInside(index + 1) && !isInside(index + found.length - 1),
  );
}

/** A hit with one replacement for all of it. */
export function replaceHit(match: RegExpExecArray, text: string): Hit {
  const place = placeOfMatch(match);
  return { ...place, fixes: [{ ...place, text }] };
}

/** A replacement that a person has to choose: it never goes in with the others. */
export const offer = ({ start, end }: Span, text: string): Fix => ({
  start,
  end,
  text,
  label: { id: `Ganti dengan “${text}”`, en: `Replace with “${text}”` },
});
