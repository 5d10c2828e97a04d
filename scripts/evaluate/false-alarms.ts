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
    const checked = readRows(content).map(({ text }) => checkText(text));
    const rows = checked.map(({ findings }) => findings);
    const all = rows.flat();
    const codes = [...new Set(all.map(({ code }) => code))].sort();
    const musts = all.filter(({ severity }) => severity === 'must').length;
    return {
      task: 'false-alarms',
      n: rows.length,
      mustPer100: (100 * musts) / rows.length,
      ...toneAlarms(checked),
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

/** Fewer words are hardly a sentence. */
const fewestWords = 4;

/** The share of sentences, first lines and posts that are shown as informal, as clickbait, as harsh. */
function toneAlarms(checked: readonly Checked[]) {
  const long = checked.reduce(
    (sum, { sentences, words }) =>
      sum + sentences.filter((place) => inside(place, words) >= fewestWords).length,
    0,
  );
  const informal = checked.flatMap(({ tone }) => tone.sentences.filter(isInformal)).length;
  return {
    informalSentences: informal / long,
    clickbaitTitles: checked.filter(({ tone }) => tone.title?.isBait).length / checked.length,
    harshPosts: checked.filter(({ tone }) => tone.harsh.length > 0).length / checked.length,
  };
}

type Checked = ReturnType<typeof checkText>;

const isInformal = ({ band }: Checked['tone']['sentences'][number]): boolean => band === 'informal';

const inside = (place: Checked['words'][number], words: Checked['words']): number =>
  words.filter(({ start, end }) => start >= place.start && end <= place.end).length;
