import { checkText } from './check-text.ts';
import { labelledPosts } from './government-posts.ts';
import type { Row } from './rows.ts';
import { checkLabel, readRows, SetComplaint } from './rows.ts';
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

/** What a row is labelled as; nothing where it has no kind. */
function goldOf(row: Row): string[] {
  checkLabel(row, [...new Set([...Object.values(labels), 'darurat', 'lain'])]);
  if (row.label === 'lain') return [];
  return [row.label === 'darurat' ? labels.hazard : row.label];
}

/** Below this many rows a rate says nothing. */
const fewestRows = 5;

/** The guessed kind against the labels; kinds with fewer than five rows stay out of `macroF1`. */
export const kind: Task = {
  name: 'kind',
  set: 'kind.dev.tsv',
  origin: labelledPosts,
  measure(content) {
    const known = readRows(content).flatMap((row) =>
      goldOf(row).map((gold) => ({ gold, text: row.text })),
    );
    const counts = new Map<string, number>();
    for (const { gold } of known) counts.set(gold, (counts.get(gold) ?? 0) + 1);
    const judged = known
      .filter(({ gold }) => (counts.get(gold) ?? 0) >= fewestRows)
      .map(({ gold, text }) => {
        const guess = checkText(text).kind;
        return { gold, found: guess ? labels[guess.kind] : 'tidak ditebak' };
      });
    if (judged.length === 0) {
      throw new SetComplaint(
        `Tidak ada jenis dengan sedikitnya ${fewestRows} baris.`,
        `No kind has at least ${fewestRows} rows.`,
      );
    }
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
