import { checkText } from './check-text.ts';
import { measureEither } from './either.ts';
import type { Task } from './task.ts';

/** Whether a headline, given as a first line, is shown as clickbait. */
export const clickbait: Task = {
  name: 'clickbait',
  set: 'clickbait.dev.tsv',
  origin: 'CLICK-ID, headlines of news portals: doi.org/10.17632/k42j7x2kpn.1.',
  measure: (content) =>
    measureEither(
      { task: 'clickbait', one: 'clickbait', other: 'non-clickbait' },
      content,
      (text) => checkText(text).tone.title?.isBait === true,
    ),
};
