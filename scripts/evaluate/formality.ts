import { checkText } from './check-text.ts';
import { measureEither } from './either.ts';
import type { Task } from './task.ts';

/** Whether a text is shown as informal. */
export const formality: Task = {
  name: 'formality',
  set: 'formality.dev.tsv',
  origin:
    'STIF-Indonesia, customers’ tweets and their formal rewritings: github.com/haryoa/stif-indonesia.',
  measure: (content) =>
    measureEither(
      { task: 'formality', one: 'informal', other: 'formal' },
      content,
      (text) => checkText(text).tone.formality?.band === 'informal',
    ),
};
