import { wordsAndSpaces } from '../words-and-spaces.ts';
import type { Stretch } from './anchor-words.ts';

/** A word or a sign of a text, and the line on which it stands. */
interface Word extends Stretch {
  readonly line: number;
}

/** Words that are picked: from the first that was, to the one where the hand is now. */
export interface Pick {
  readonly from: number;
  readonly to: number;
}

/** What a key wants: one word or one line on, or all. */
export type PickMove = 'next' | 'before' | 'down' | 'up' | 'first' | 'last' | 'all';

/** The words of a text in their order, without what is only space. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let [start, line] = [0, 0];
  for (const part of wordsAndSpaces(text)) {
    const end = start + part.length;
    if (part.trim() !== '') words.push({ start, end, line });
    if (/[\r\n]/.test(part)) line += 1;
    start = end;
  }
  return words;
}

/**
 * Moves a pick of words, as a person does with the arrow keys.
 *
 * @param isExtending What was picked stays, and grows or shrinks by the move.
 * @returns Null for a text without words.
 */
export function movePick(
  words: readonly Word[],
  pick: Pick | null,
  move: PickMove,
  isExtending: boolean,
): Pick | null {
  if (words.length === 0) return null;
  const last = words.length - 1;
  if (move === 'all') return { from: 0, to: last };
  const to = Math.min(last, Math.max(0, pick ? target(words, pick.to, move) : startOf(move, last)));
  return { from: isExtending && pick ? pick.from : to, to };
}

const startOf = (move: PickMove, last: number): number => (move === 'last' ? last : 0);

function target(words: readonly Word[], at: number, move: PickMove): number {
  const line = words[at]?.line ?? 0;
  switch (move) {
    case 'next':
      return at + 1;
    case 'before':
      return at - 1;
    case 'down': {
      const below = words.findIndex((word) => word.line > line);
      return below === -1 ? words.length - 1 : below;
    }
    case 'up': {
      const above = words.findLast((word) => word.line < line);
      return above ? words.findIndex((word) => word.line === above.line) : 0;
    }
    case 'last':
      return words.length - 1;
    default:
      return 0;
  }
}

/** The stretch that is picked. */
export function stretchOf(words: readonly Word[], { from, to }: Pick): Stretch | null {
  const [first, last] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words that a stretch touches, for going on from it by keys; null where it touches none. */
export function pickOf(words: readonly Word[], { start, end }: Stretch): Pick | null {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  return from === -1 || to < from ? null : { from, to };
}

/** The same stretch without spaces at its edges; null where nothing is left. */
export function withoutSpaces(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
