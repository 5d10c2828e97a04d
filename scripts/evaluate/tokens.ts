import { checkText } from './check-text.ts';
import { measurePlaces } from './split.ts';
import type { Task } from './task.ts';

/** Words, right where both their ends are; marks between them are left out on both sides. */
export const tokens: Task = {
  name: 'tokens',
  set: 'sentsplit.dev.jsonl',
  origin: 'Universal Dependencies, Indonesian GSD, CSUI and PUD: universaldependencies.org.',
  measure: (content) =>
    measurePlaces('tokens', content, ({ text, tokens: gold }) => ({
      gold: gold
        .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
        .map(([start, end]) => [start, end] as const),
      found: checkText(text).words.map(({ start, end }) => [start, end] as const),
    })),
};
