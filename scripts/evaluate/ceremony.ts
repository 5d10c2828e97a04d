import { checkText } from './check-text.ts';
import { labelledPosts } from './government-posts.ts';
import { checkLabel, readRows } from './rows.ts';
import { accuracyOf, areaUnderCurve, countsOf, quadraticKappa, ratesOf } from './score.ts';
import type { Task } from './task.ts';

const grades = { service: 0, mixed: 1, ceremonial: 2 };

/** A text too short to tell is shown without index: it counts as service. */
const unmeasured = { index: 0, band: 'service' } as const;

/** The index against 2, and its bands against 0, 1, 2. */
export const ceremony: Task = {
  name: 'ceremony',
  set: 'ceremony.dev.tsv',
  origin: labelledPosts,
  measure(content) {
    const rows = readRows(content).map((row) => {
      checkLabel(row, Object.values(grades).map(String));
      const { index, band } = checkText(row.text).ceremony ?? unmeasured;
      return { gold: row.label, found: String(grades[band]), index };
    });
    const pairs = rows.map(({ gold, found }) => [Number(gold), Number(found)] as const);
    return {
      task: 'ceremony',
      n: rows.length,
      auc: areaUnderCurve(rows.map(({ gold, index }) => ({ score: index, isOne: gold === '2' }))),
      kappa: quadraticKappa(pairs, 3),
      accuracy: accuracyOf(rows),
      perLabel: Object.fromEntries(
        Object.values(grades).map((grade) => [grade, ratesOf(countsOf(String(grade), rows))]),
      ),
    };
  },
};
