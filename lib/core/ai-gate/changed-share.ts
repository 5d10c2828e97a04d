import type { WordDiff } from '../word-diff.ts';
import { countWords } from '../words-and-spaces.ts';

/**
 * How much of two texts is not the same, of all their words: 0 for equal texts, 1 for texts without a common word.
 * Told, and never a mark to pass: who has to reach a share changes words and not what is wrong.
 */
export function changedShare({ passages, added, removed }: WordDiff): number {
  const kept = passages.reduce(
    (sum, { kind, text }) => sum + (kind === 'kept' ? countWords(text) : 0),
    0,
  );
  const all = added + removed + 2 * kept;
  return all === 0 ? 0 : (added + removed) / all;
}
