import { diffArrays } from 'diff';
import { countWords, wordsAndSpaces } from './words-and-spaces.ts';

/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export interface Passage {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

export interface WordDiff {
  /** In the order of reading; what was removed stands before what was added in its place. */
  readonly passages: readonly Passage[];
  /**
   * How finely the texts were compared. Where too many words differ they are compared line by line, and
   * where even that is too much only their common beginning and end are told apart from the rest.
   */
  readonly grain: 'words' | 'lines' | 'ends';
  /** Words that came in and words that went out. */
  readonly added: number;
  readonly removed: number;
}

/**
 * Most differing parts that are looked for. The time grows with the length and with the square of this,
 * so that two posts of 63,206 units that share nothing cost no more than a moment.
 */
const mostEdits = 1200;

/**
 * Compares two texts word by word. Pure. Without what was added the passages are the text before, without
 * what was removed the text after, to the last unit. Nothing is cut within an emoji or a letter.
 */
export function diffWords(before: string, after: string): WordDiff {
  const [grain, passages] = compare(before, after);
  const count = (kind: Passage['kind']) =>
    passages.reduce((sum, one) => sum + (one.kind === kind ? countWords(one.text) : 0), 0);
  return { passages, grain, added: count('added'), removed: count('removed') };
}

function compare(before: string, after: string): readonly [WordDiff['grain'], Passage[]] {
  const words = [wordsAndSpaces(before), wordsAndSpaces(after)] as const;
  const byWords = compareParts(...words);
  if (byWords) return ['words', inOrder(joinAcrossSpaces(byWords))];
  const byLines = compareParts(linesOf(before), linesOf(after));
  return byLines ? ['lines', inOrder(byLines)] : ['ends', compareEnds(...words)];
}

/** Undefined where more parts differ than are looked for. */
function compareParts(before: string[], after: string[]): Passage[] | undefined {
  return diffArrays(before, after, { maxEditLength: mostEdits })?.map(
    ({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value.join('') }),
  );
}

function kindOf(isAdded: boolean, isRemoved: boolean): Passage['kind'] {
  if (isAdded) return 'added';
  return isRemoved ? 'removed' : 'kept';
}

/** Lines with the end that each has. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** Spaces that two changes have in common are no common words: the changes are read as one. */
function joinAcrossSpaces(passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage, at) => {
    const isBetween = passages[at - 1] && passages[at + 1];
    if (passage.kind !== 'kept' || !isBetween || !isOnlySpaces(passage.text)) {
      return [passage];
    }
    const { text } = passage;
    return [
      { kind: 'removed', text },
      { kind: 'added', text },
    ];
  });
}

/** Between what was kept: first all that went out, then all that came in, each as one. */
function inOrder(passages: readonly Passage[]): Passage[] {
  const ordered: Passage[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    for (const passage of withoutCommonSpaces(removed, added)) append(ordered, passage);
    [removed, added] = ['', ''];
  };
  for (const passage of passages) {
    if (passage.kind === 'removed') removed += passage.text;
    else if (passage.kind === 'added') added += passage.text;
    else {
      settle();
      append(ordered, passage);
    }
  }
  settle();
  return ordered;
}

function append(passages: Passage[], { kind, text }: Passage): void {
  const last = passages.at(-1);
  if (last?.kind === kind) passages[passages.length - 1] = { kind, text: last.text + text };
  else if (text !== '') passages.push({ kind, text });
}

/** A change begins and ends with what changed, not with spaces that stand on both sides. */
function withoutCommonSpaces(removed: string, added: string): Passage[] {
  const [before, after] = [wordsAndSpaces(removed), wordsAndSpaces(added)];
  const head = commonSpace(before[0], after[0]);
  const tail =
    before.length > 1 && after.length > 1 ? commonSpace(before.at(-1), after.at(-1)) : '';
  const rest = (text: string) => text.slice(head.length, text.length - tail.length);
  return [
    { kind: 'kept', text: head },
    { kind: 'removed', text: rest(removed) },
    { kind: 'added', text: rest(added) },
    { kind: 'kept', text: tail },
  ];
}

const commonSpace = (one = '', other = ''): string =>
  one === other && isOnlySpaces(one) ? one : '';

const isOnlySpaces = (text: string): boolean => /^[^\S\n\r]+$/u.test(text);

/** The common beginning, the common end, and all between as one change. */
function compareEnds(before: readonly string[], after: readonly string[]): Passage[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const between = (parts: readonly string[]) => parts.slice(head, parts.length - tail).join('');
  const passages: readonly Passage[] = [
    { kind: 'kept', text: before.slice(0, head).join('') },
    { kind: 'removed', text: between(before) },
    { kind: 'added', text: between(after) },
    { kind: 'kept', text: before.slice(before.length - tail).join('') },
  ];
  return passages.filter(({ text }) => text !== '');
}
