import type { Span } from '../text/span.ts';
import type { Edit } from './edit.ts';

/** Where sentences begin. Each goes on to the next one, so that together they are the whole text. */
export type Starts = readonly number[];

/** The first sentence begins with the text, whatever stands before its words. */
export const startsOf = (sentences: readonly Span[]): Starts => [
  0,
  ...sentences.slice(1).map(({ start }) => start),
];

/** The sentences after an edit, and the one that holds what was typed. */
export function typeInto(
  starts: Starts,
  { from, to, growth }: Edit,
  length: number,
): { readonly starts: Starts; readonly piece: Span } {
  const first = indexAt(starts, from);
  const behind = indexAt(starts, to) + 1;
  const rest = starts.slice(behind).map((start) => start + growth);
  const piece = { start: starts[first] ?? 0, end: rest[0] ?? length };
  return { starts: [...starts.slice(0, first + 1), ...rest], piece };
}

/** Index of the sentence in which an offset lies. */
function indexAt(starts: Starts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
