import type { Span } from '../../core/text/span.ts';

/** One change of a text: `[start, removedEnd)` of the old text became `[start, insertedEnd)` of the new. */
export interface Edit {
  readonly start: number;
  readonly removedEnd: number;
  readonly insertedEnd: number;
}

/** The one edit that makes `after` of `before`; null where they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, removedEnd: before.length - tail, insertedEnd: after.length - tail };
}

/** Where a span is after an edit; null where the edit touched it, even at its edge. */
export function shiftSpan({ start, end }: Span, edit: Edit): Span | null {
  if (end < edit.start) return { start, end };
  if (start <= edit.removedEnd) return null;
  const by = edit.insertedEnd - edit.removedEnd;
  return { start: start + by, end: end + by };
}
