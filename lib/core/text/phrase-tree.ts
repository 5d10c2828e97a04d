import type { Affix } from './affixes.ts';
import { formsOf } from './affixes.ts';
import { splitTokens } from './tokens.ts';

/** A phrase to look for, and what it stands for. */
export interface Phrase<Value> {
  readonly text: string;
  /** Also the case of each letter must be the same; words with two capitals always demand it. */
  readonly exact?: boolean;
  /** Forms that mean the same and are found too; for phrases of one word. */
  readonly affixes?: readonly Affix[];
  readonly value: Value;
}

/** A phrase of one list ends here. */
export interface Ending {
  readonly list: number;
  readonly value: unknown;
}

/** Where the words of phrases so far lead. */
export interface Place {
  readonly next: Map<string, Place>;
  /** Some next word is wanted in exactly its own case. */
  hasExact: boolean;
  readonly endings: Ending[];
}

/** Two capitals, or a capital and a digit: `NIB`, `SiLPA`, `K3`. */
function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || (capitals === 1 && /\p{N}/u.test(word));
}

export const createPlace = (): Place => ({ next: new Map(), hasExact: false, endings: [] });

/** Adds a phrase with its forms to the tree. Of two equal phrases of a list the first stays. */
export function plant<Value>(root: Place, list: number, phrase: Phrase<Value>): void {
  for (const text of formsOf(phrase.text, phrase.affixes ?? [])) {
    const { endings } = placeOf(root, text, phrase.exact === true);
    if (endings.some((ending) => ending.list === list)) continue;
    endings.push({ list, value: phrase.value });
  }
}

/** Where the words of a phrase end; they are added where they are not there yet. */
function placeOf(root: Place, text: string, isExact: boolean): Place {
  let place = root;
  let previousEnd = 0;
  for (const token of splitTokens(text)) {
    const exact = isExact || isAcronym(token.text);
    place.hasExact ||= exact;
    const gap = describeGap(text.slice(previousEnd, token.start));
    const key = exact ? exactKey(gap, token.text) : gap + token.lower;
    const next = place.next.get(key) ?? createPlace();
    place.next.set(key, next);
    place = next;
    previousEnd = token.end;
  }
  return place;
}

/** Under which a word stands that is wanted in its own case. */
export const exactKey = (gap: string, word: string): string => `${gap}=${word}`;

/** What stands between two words, whatever its width: a space, a dash, a slash; never a line end. */
export function describeGap(between: string): string {
  if (between === ' ' || between === '') return between;
  if (/^[^\S\n\r]+$/u.test(between)) return ' ';
  return /[\n\r]/u.test(between) ? '\n' : between.trim().replace(/^[–—‑]$/u, '-');
}
