import { checkLabel, readRows } from './rows.ts';
import { accuracyOf, countsOf, ratesOf } from './score.ts';
import type { Report } from './task.ts';

/** A set whose rows are one thing or the other; rates are of the one. */
interface Either {
  readonly task: string;
  readonly one: string;
  readonly other: string;
}

export function measureEither(
  { task, one, other }: Either,
  content: string,
  isOne: (text: string) => boolean,
): Report {
  const judged = readRows(content).map((row) => {
    checkLabel(row, [one, other]);
    return { gold: row.label, found: isOne(row.text) ? one : other };
  });
  return {
    task,
    n: judged.length,
    ...ratesOf(countsOf(one, judged)),
    accuracy: accuracyOf(judged),
    perLabel: {
      [one]: ratesOf(countsOf(one, judged)),
      [other]: ratesOf(countsOf(other, judged)),
    },
  };
}
