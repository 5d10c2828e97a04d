import { checkText } from './check-text.ts';
import { readSplitTexts } from './rows.ts';
import { compare, ratesOf } from './score.ts';
import { add, measurePlaces } from './split.ts';
import type { Task } from './task.ts';

/** Where sentences end, as boundaries are usually measured; `whole` counts one only where both its ends are right. */
export const sentences: Task = {
  name: 'sentences',
  set: 'sentsplit.dev.jsonl',
  origin: 'Universal Dependencies, Indonesian GSD, CSUI and PUD: universaldependencies.org.',
  measure(content) {
    const counts = readSplitTexts(content)
      .map(({ text, sents }) =>
        compare(
          sents.map(([, end]) => String(end)),
          checkText(text).sentences.map(({ end }) => String(end)),
        ),
      )
      .reduce(add, { hits: 0, falseHits: 0, misses: 0 });
    const { n, precision, recall, f1 } = measurePlaces('sentences', content, ({ text, sents }) => ({
      gold: sents,
      found: checkText(text).sentences.map(({ start, end }) => [start, end] as const),
    }));
    return {
      task: 'sentences',
      n,
      ...ratesOf(counts),
      whole: { precision, recall, f1 },
      perLabel: { sentences: ratesOf(counts) },
    };
  },
};
