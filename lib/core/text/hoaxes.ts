import { generalHoaxWords } from '../lexicon/evidence.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';

/** `seminar antihoaks`, `penyebaran hoaks`: said of hoaxes as such, not of one claim. */
export function isGeneral({ text }: Post, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const words = before.match(/\p{L}+/gu) ?? [];
  return words.slice(-2).some((word) => generalHoaxWords.has(word));
}
