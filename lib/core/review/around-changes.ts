import type { Passage } from '../word-diff.ts';
import { wordsAndSpaces } from '../words-and-spaces.ts';

/** So much of what was kept shows on each side of a change, in words, spaces and signs. */
const shown = 24;

/** What changed with a little of what stands around it: what was kept between is shortened to `…`. Pure. */
export const aroundChanges = (passages: readonly Passage[]): readonly Passage[] =>
  passages.map((passage, at) => {
    if (passage.kind !== 'kept') return passage;
    return { kind: 'kept', text: shortened(passage.text, at > 0, at < passages.length - 1) };
  });

/** @param isAfter whether a change stands before it; @param isBefore whether one comes behind. */
function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const parts = wordsAndSpaces(text);
  const [head, tail] = [isAfter ? shown : 0, isBefore ? shown : 0];
  if (parts.length <= head + tail) return text;
  const end = tail > 0 ? parts.slice(-tail).join('') : '';
  return `${parts.slice(0, head).join('')}…${end}`;
}
