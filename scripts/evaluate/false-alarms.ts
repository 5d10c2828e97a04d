import { checkText } from './check-text.ts';
import { governmentPosts } from './government-posts.ts';
import { readRows } from './rows.ts';
import type { Task } from './task.ts';

/** How often each rule speaks of posts that offices published; who reads them says what is false. */
export const falseAlarms: Task = {
  name: 'false-alarms',
  set: 'gov-posts.dev.tsv',
  origin: `${governmentPosts}.`,
  measure(content) {
    const rows = readRows(content).map(({ text }) => checkText(text).findings);
    const all = rows.flat();
    const codes = [...new Set(all.map(({ code }) => code))].sort();
    const musts = all.filter(({ severity }) => severity === 'must').length;
    return {
      task: 'false-alarms',
      n: rows.length,
      mustPer100: (100 * musts) / rows.length,
      perLabel: Object.fromEntries(
        codes.map((code) => {
          const ofRule = all.filter((finding) => finding.code === code);
          const texts = rows.filter((found) => found.some((finding) => finding.code === code));
          const must = ofRule.filter(({ severity }) => severity === 'must').length;
          return [code, { findings: ofRule.length, must, texts: texts.length }];
        }),
      ),
    };
  },
};
