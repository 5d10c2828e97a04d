import { generalHoaxWords } from '../lexicon/evidence.ts';
import { wordsBefore } from './guards.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';

/** `seminar antihoaks`, `penyebaran hoaks`: said of hoaxes as such, not of one claim. */
export function isGeneral({ text }: Post, { start }: Span): boolean {
  return wordsBefore(text, start)
    .slice(-2)
    .some((word) => generalHoaxWords.has(word));
}
