import type { NumberLabel } from '../lexicon/number-labels.ts';
import { numberLabels } from '../lexicon/number-labels.ts';
import { createBook, findPhrases, growPhrases } from './phrases.ts';
import { splitTokens } from './tokens.ts';

/** A book of its own: in the few words before a number nothing else is looked for. */
const labels = growPhrases(numberLabels, createBook());

/** How far before a number its name is looked for, in UTF-16 units. */
const reach = 60;

/** The last label before a number, and all labels since the digits before it. */
export interface Labelled {
  readonly nearest: NumberLabel | undefined;
  readonly all: ReadonlySet<NumberLabel>;
}

/** What stands behind another number, or alone. */
export const unlabelled: Labelled = { nearest: undefined, all: new Set() };

/**
 * Reads what a number is called: the words since the last other number, at most two lines up. An
 * empty line, or a mark that ends a sentence, parts a label from its number.
 */
export function labelBefore(text: string, start: number): Labelled {
  const window = text.slice(Math.max(0, start - reach), start);
  const near = window.slice(lastBreak(window));
  if (!/\p{L}/u.test(near)) return unlabelled;
  const found = findPhrases(near, splitTokens(near), labels).map(({ value }) => value);
  return { nearest: found.at(-1), all: new Set(found) };
}

/** Behind the last digit, empty line or full stop before a new sentence. */
function lastBreak(window: string): number {
  const breaks = Array.from(window.matchAll(/(?<![\p{L}\d])\d+|\n[ \t]*\n|[.!?] (?=\p{Lu})/gu));
  const last = breaks.at(-1);
  if (!last) return 0;
  const isAbbreviation = /(?:rek|no|hub|telp|nip|nik)\. $/iu.test(
    window.slice(0, last.index + last[0].length),
  );
  return isAbbreviation ? 0 : last.index + last[0].length;
}
