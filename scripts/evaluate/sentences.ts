import { checkText } from './check-text.ts';
import { measurePlaces } from './split.ts';
import type { Task } from './task.ts';

/** Sentences, right where both their ends are. */
export const sentences: Task = {
  name: 'sentences',
  set: 'sentsplit.dev.jsonl',
  origin: 'Universal Dependencies, Indonesian GSD, CSUI and PUD: universaldependencies.org.',
  measure: (content) =>
    measurePlaces('sentences', content, ({ text, sents }) => ({
      gold: sents,
      found: checkText(text).sentences.map(({ start, end }) => [start, end] as const),
    })),
};
