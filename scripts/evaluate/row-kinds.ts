import type { Row } from './rows.ts';
import { readRows } from './rows.ts';
import { compare, ratesOf } from './score.ts';
import { add } from './split.ts';
import type { Report } from './task.ts';

/** Compares the kinds that each row holds with those that were found there. */
export function measureRowKinds(
  task: string,
  content: string,
  goldOf: (row: Row) => readonly string[],
  foundIn: (row: Row) => readonly string[],
): Report {
  const rows = readRows(content).map((row) => ({ gold: goldOf(row), found: foundIn(row) }));
  const countsOf = (isMeant: (kind: string) => boolean) =>
    rows
      .map(({ gold, found }) => compare(gold.filter(isMeant), found.filter(isMeant)))
      .reduce(add, { hits: 0, falseHits: 0, misses: 0 });
  const kinds = [...new Set(rows.flatMap(({ gold, found }) => [...gold, ...found]))].sort();
  return {
    task,
    n: rows.length,
    ...ratesOf(countsOf(() => true)),
    perLabel: Object.fromEntries(
      kinds.length > mostKinds
        ? [[task, ratesOf(countsOf(() => true))]]
        : kinds.map((kind) => [kind, ratesOf(countsOf((one) => one === kind))]),
    ),
  };
}

/** Words of slang are too many to be listed each. */
const mostKinds = 40;
