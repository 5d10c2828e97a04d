import type { Passage } from '../word-diff.ts';
import type { Stretch } from './anchor-words.ts';

/**
 * Where a stretch of the text before stands in the text after, by what both have in common: from the first
 * to the last unit of it that is left, with what came in between.
 *
 * @returns Null where nothing of it is left.
 */
export function mapStretch(passages: readonly Passage[], { start, end }: Stretch): Stretch | null {
  const left = keptOf(passages).flatMap(({ before, after, length }) => {
    const from = Math.max(start, before);
    const to = Math.min(end, before + length);
    const shift = after - before;
    return from < to ? [{ start: from + shift, end: to + shift }] : [];
  });
  const [first, last] = [left[0], left.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What both texts have, and where it begins in each. */
function keptOf(passages: readonly Passage[]) {
  const kept: { before: number; after: number; length: number }[] = [];
  let [before, after] = [0, 0];
  for (const { kind, text } of passages) {
    if (kind === 'kept') kept.push({ before, after, length: text.length });
    if (kind !== 'added') before += text.length;
    if (kind !== 'removed') after += text.length;
  }
  return kept;
}
