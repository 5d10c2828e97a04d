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
  /** The ways on by the next word, as words are compared; those that demand its case come first. */
  readonly next: Map<string, Way[]>;
  readonly endings: Ending[];
}

/** One way on: what stands before the next word, and perhaps how exactly that is written. */
export interface Way {
  readonly gap: string;
  readonly exact: string | null;
  readonly place: Place;
}

/** Two capitals, or a capital and a digit: `NIB`, `SiLPA`, `K3`. */
function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || (capitals === 1 && /\p{N}/u.test(word));
}

export const createPlace = (): Place => ({ next: new Map(), endings: [] });

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
    const exact = isExact || isAcronym(token.text) ? token.text : null;
    place = wayOn(place, token.lower, describeGap(text, previousEnd, token.start), exact).place;
    previousEnd = token.end;
  }
  return place;
}

function wayOn(from: Place, word: string, gap: string, exact: string | null): Way {
  const ways = from.next.get(word) ?? [];
  from.next.set(word, ways);
  const known = ways.find((way) => way.gap === gap && way.exact === exact);
  if (known) return known;
  const way = { gap, exact, place: createPlace() };
  if (exact === null) ways.push(way);
  else ways.unshift(way);
  return way;
}

const space = 32;

/** What stands between two words, whatever its width: a space, a dash, a slash; never a line end. */
export function describeGap(text: string, start: number, end: number): string {
  if (start === end) return '';
  if (end === start + 1 && text.charCodeAt(start) === space) return ' ';
  const between = text.slice(start, end);
  if (/^[^\S\n\r]+$/u.test(between)) return ' ';
  return /[\n\r]/u.test(between) ? '\n' : between.trim().replace(/^[–—‑]$/u, '-');
}
