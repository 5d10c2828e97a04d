import type { Fix, Hit } from '../rule.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { askInOrder } from './span.ts';

/** Where a pattern stands outside of links, hashtags and mentions, in the order of the text. */
export function findInProse({ text, tokens }: Post, pattern: RegExp): RegExpExecArray[] {
  const isInside = askInOrder(tokens.filter(({ kind }) => kind !== 'word'));
  return Array.from(text.matchAll(pattern)).filter(
    ({ index, 0: found }) => !isInside(index + 1) && !isInside(index + found.length - 1),
  );
}

/** A hit with one replacement for all of it. */
export function replaceHit(match: RegExpExecArray, text: string): Hit {
  const start = match.index;
  const end = start + match[0].length;
  const fixes: Fix[] = [{ start, end, text }];
  return { start, end, fixes };
}

/** A replacement that a person has to choose: it never goes in with the others. */
export const offer = ({ start, end }: Span, text: string): Fix => ({
  start,
  end,
  text,
  label: { id: `Ganti dengan “${text}”`, en: `Replace with “${text}”` },
});
