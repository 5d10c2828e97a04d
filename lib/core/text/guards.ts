import type { Span } from './span.ts';

/** Words near a phrase by which it means something else. */
export interface Guard {
  readonly phrases: readonly string[];
  /** One of these words within a few words before the phrase. */
  readonly before?: readonly string[];
  /** One of these words within a few words on either side. */
  readonly near?: readonly string[];
}

/** How far around a phrase a guard is looked for, in UTF-16 units. */
const reach = 32;

interface Words {
  readonly before: Set<string>;
  readonly near: Set<string>;
}

/** Guards by their phrase, ready to be asked. */
export type Guards = ReadonlyMap<string, Words>;

export function gatherGuards(guards: readonly Guard[]): Guards {
  const gathered = new Map<string, Words>();
  for (const { phrases, before = [], near = [] } of guards) {
    for (const phrase of phrases) {
      const known = gathered.get(phrase) ?? { before: new Set(), near: new Set() };
      for (const word of before) known.before.add(word);
      for (const word of near) known.near.add(word);
      gathered.set(phrase, known);
    }
  }
  return gathered;
}

/** Whether a word near this phrase gives it another meaning. */
export function isGuarded(text: string, { start, end }: Span, guards: Guards): boolean {
  const guard = guards.get(text.slice(start, end).toLowerCase());
  if (!guard) return false;
  const before = wordsBefore(text, start);
  const after = wordsIn(text.slice(end, end + reach));
  return (
    before.some((word) => guard.before.has(word) || guard.near.has(word)) ||
    after.some((word) => guard.near.has(word))
  );
}

/** The few words before a place, in lower case. */
export const wordsBefore = (text: string, start: number): readonly string[] =>
  wordsIn(text.slice(Math.max(0, start - reach), start));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
