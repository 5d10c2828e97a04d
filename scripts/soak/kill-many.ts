import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kill, killAgain, prepareExtension } from '../../tests/kill/kill-browser.ts';
import { median } from '../bench-page/median.ts';
import type { BrowserKind } from '../browsers/find.ts';
import type { Killed } from './report.ts';

/** Drafts that lie there before the first kill. */
const planted = 5000;

/**
 * Kills a browser so many times over one profile, each at another moment that follows from the seed.
 *
 * @param note Gets what is known after each of them.
 */
export async function killMany(
  kind: BrowserKind,
  count: number,
  seed: number,
  note: (killed: Killed) => void,
): Promise<void> {
  const extension = await prepareExtension(kind);
  const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-soak-'));
  const place = { kind, extension: extension.folder, profile };
  const kills: Kill[] = [];
  try {
    const seeds = Array.from({ length: count }, (_, number) => seed + number);
    for await (const kill of killAgain(place, planted, seeds)) {
      kills.push(kill);
      tell(kind, kills.length, count, kill);
      note(summarize(kills));
    }
  } finally {
    extension.remove();
    rmSync(profile, { recursive: true, force: true });
  }
}

function tell(kind: BrowserKind, number: number, count: number, kill: Kill): void {
  const { seed, answers, behind, lost, faults } = kill;
  const found = [...lost, ...faults];
  const words = found.length > 0 ? `${found.length} salah: ${found[0]}` : 'utuh';
  console.log(
    `${kind} ${number}/${count} (seed ${seed}): ${answers} jawaban, tertinggal ${behind.toFixed(0)} ms, ${words}`,
  );
}

function summarize(kills: readonly Kill[]): Killed {
  const behind = kills.map((kill) => kill.behind);
  const told = (words: (kill: Kill) => readonly string[]) =>
    kills.flatMap((kill) => words(kill).map((word) => `seed ${kill.seed}: ${word}`));
  return {
    load: Math.round((loadavg()[2] ?? 0) * 10) / 10,
    kills: kills.length,
    answers: kills.reduce((sum, { answers }) => sum + answers, 0),
    drafts: kills.at(-1)?.drafts ?? 0,
    behind: { median: Math.round(median(behind)), most: Math.round(Math.max(0, ...behind)) },
    slowest: Math.round(Math.max(0, ...kills.map(({ slowest }) => slowest))),
    lost: told(({ lost }) => lost),
    faults: told(({ faults }) => faults),
  };
}
