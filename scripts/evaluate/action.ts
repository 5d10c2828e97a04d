import { checkText } from './check-text.ts';
import { labelledPosts } from './government-posts.ts';
import { checkLabel, readRows } from './rows.ts';
import { countsOf, ratesOf } from './score.ts';
import type { Task } from './task.ts';

/** Whether the text tells what a citizen can do. */
export const action: Task = {
  name: 'action',
  set: 'action.dev.tsv',
  origin: labelledPosts,
  measure(content) {
    const judged = readRows(content).map((row) => {
      checkLabel(row, ['0', '1']);
      return { gold: row.label, found: checkText(row.text).action.isTold ? '1' : '0' };
    });
    return {
      task: 'action',
      n: judged.length,
      ...ratesOf(countsOf('1', judged)),
      perLabel: { 0: ratesOf(countsOf('0', judged)), 1: ratesOf(countsOf('1', judged)) },
    };
  },
};
