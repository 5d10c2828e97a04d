import type { Passage, WordDiff } from './word-diff.ts';

export type Side = 'left' | 'right';

/** A stretch of two texts that are to become one: the same in both, or to be chosen. */
export type MergePart =
  | { readonly isSame: true; readonly text: string }
  | { readonly isSame: false; readonly left: string; readonly right: string };

/** What two texts share and where they differ, in the order of reading. Pure. */
export function partsOf({ passages }: Pick<WordDiff, 'passages'>): readonly MergePart[] {
  return passages.flatMap((passage, at): readonly MergePart[] => {
    if (passage.kind === 'kept') return [{ isSame: true, text: passage.text }];
    const [before, next] = [passages[at - 1], passages[at + 1]];
    // What went out is told together with what came in for it.
    if (passage.kind === 'added' && before?.kind === 'removed') return [];
    return [{ isSame: false, ...sidesOf(passage, next) }];
  });
}

function sidesOf(passage: Passage, next: Passage | undefined): Record<Side, string> {
  if (passage.kind === 'added') return { left: '', right: passage.text };
  return { left: passage.text, right: next?.kind === 'added' ? next.text : '' };
}

/**
 * One text of two: everything they share, and at each place where they differ the side that was chosen.
 *
 * @param choices By the number of the differing place, from 0; `left` where none is given.
 */
export function mergeTexts(
  parts: readonly MergePart[],
  choices: Readonly<Record<number, Side>>,
): string {
  let place = -1;
  const chosen = parts.map((part) => {
    if (part.isSame) return part.text;
    place += 1;
    return part[choices[place] ?? 'left'];
  });
  return chosen.join('');
}
