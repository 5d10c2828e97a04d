import type { SplitText } from './rows.ts';
import { readSplitTexts } from './rows.ts';
import type { Counts, Rates } from './score.ts';
import { compare, ratesOf } from './score.ts';
import type { Report } from './task.ts';

type Place = readonly [start: number, end: number];

export const nameOf = ([start, end]: Place): string => `${start}-${end}`;

/** Compares places that must be the same at both ends. */
export function measurePlaces(
  task: string,
  content: string,
  places: (row: SplitText) => { gold: readonly Place[]; found: readonly Place[] },
): Report & Rates {
  const all = readSplitTexts(content).map((row) => {
    const { gold, found } = places(row);
    return { n: gold.length, counts: compare(gold.map(nameOf), found.map(nameOf)) };
  });
  const total = all.map(({ counts }) => counts).reduce(add, { hits: 0, falseHits: 0, misses: 0 });
  const n = all.reduce((sum, row) => sum + row.n, 0);
  return { task, n, ...ratesOf(total), perLabel: { [task]: ratesOf(total) } };
}

export const add = (one: Counts, other: Counts): Counts => ({
  hits: one.hits + other.hits,
  falseHits: one.falseHits + other.falseHits,
  misses: one.misses + other.misses,
});
