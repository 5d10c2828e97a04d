import { checkText } from './check-text.ts';
import { readRows } from './rows.ts';
import { accuracyOf, countsOf, ratesOf } from './score.ts';
import type { Task } from './task.ts';

type Kind = NonNullable<ReturnType<typeof checkText>['kind']>['kind'];

/** The sets know no hazards: they call them announcements. */
const labels: Readonly<Record<Kind, string>> = {
  service: 'layanan',
  campaign: 'edukasi',
  announcement: 'pengumuman',
  hazard: 'pengumuman',
  clarification: 'klarifikasi',
  activity: 'kegiatan',
  achievement: 'prestasi',
  greeting: 'ucapan',
  profile: 'profil',
};

/** Below this many rows a rate says nothing. */
const fewestRows = 5;

/** The guessed kind against the labels; kinds with fewer than five rows stay out of `macroF1`. */
export const kind: Task = {
  name: 'kind',
  set: 'kind.dev.tsv',
  origin: 'Government posts and captions, labelled by reading; see docs/evaluation.md.',
  measure(content) {
    const known = readRows(content).filter(({ label }) => label !== 'lain');
    const counts = new Map<string, number>();
    for (const { label } of known) counts.set(label, (counts.get(label) ?? 0) + 1);
    const judged = known
      .filter(({ label }) => (counts.get(label) ?? 0) >= fewestRows)
      .map(({ label, text }) => {
        const guess = checkText(text).kind;
        return { gold: label, found: guess ? labels[guess.kind] : 'tidak ditebak' };
      });
    const kinds = [...new Set(judged.map(({ gold }) => gold))].sort();
    const rates = kinds.map((one) => [one, ratesOf(countsOf(one, judged))] as const);
    return {
      task: 'kind',
      n: judged.length,
      accuracy: accuracyOf(judged),
      macroF1: rates.reduce((sum, [, { f1 }]) => sum + f1, 0) / rates.length,
      perLabel: Object.fromEntries(
        rates.map(([one, rate]) => [one, { n: counts.get(one) ?? 0, ...rate }]),
      ),
    };
  },
};
