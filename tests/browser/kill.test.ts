import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { killAgain, prepareExtension } from '../kill/kill-browser.ts';

const kills = 5;
const planted = 5000;
/** How far a working copy may be behind what was typed, in milliseconds. */
const mostBehind = 2000;

/** Another one each time; `KILL_SEED=…` runs one again. */
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1e9));

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test(`${kills} kills amid ${planted} drafts lose nothing that was answered, seed ${seed}`, {
    // Six starts of a browser: a machine that does much else takes long.
    timeout: 1_200_000,
  }, async () => {
    const extension = await prepareExtension(kind);
    const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-kill-'));
    onTestFinished(() => {
      extension.remove();
      rmSync(profile, { recursive: true, force: true });
    });
    const place = { kind, extension: extension.folder, profile };
    const seeds = Array.from({ length: kills }, (_, number) => seed + number);
    for await (const kill of killAgain(place, planted, seeds)) {
      expect(kill).toMatchObject({ lost: [], faults: [] });
      expect(kill.answers).toBeGreaterThan(0);
      expect(kill.drafts).toBeGreaterThan(planted);
      // Where the disk itself is slower than that, the text waits for the disk as every write does.
      expect(kill.behind, JSON.stringify(kill)).toBeLessThanOrEqual(mostBehind + kill.slowest);
    }
  });
});
