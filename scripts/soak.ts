/**
 * The long test: `npm run soak -- [--kills 200] [--drafts 100000] [--browser firefox] [--seed N]`.
 * Measures the desk of each browser with so many drafts over ten years, then kills it so many times while
 * drafts are written and looks what is left; 0 leaves a part out. The figures go to
 * `docs/measured/soak.json`, each part with when and on what it ran, and what was not asked for stays as
 * it was. It fails where something was lost.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, browserKinds } from './browsers/find.ts';
import { killMany } from './soak/kill-many.ts';
import { measureDesk } from './soak/measure-desk.ts';
import { circumstances, isWhole, type Soaked } from './soak/report.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    drafts: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    browser: { type: 'string', multiple: true, default: [...browserKinds] },
  },
});
const [kills, drafts, seed] = [values.kills, values.drafts, values.seed].map(Number) as [
  number,
  number,
  number,
];
const file = join(import.meta.dirname, '..', 'docs', 'measured', 'soak.json');

const browsers: Partial<Record<BrowserKind, Soaked>> = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).browsers
  : {};

/** Written after each step, so that a run that was stopped leaves what it found. */
function write(kind: BrowserKind, part: Soaked): void {
  browsers[kind] = { ...browsers[kind], ...part };
  writeFileSync(file, `${JSON.stringify({ browsers }, null, 2)}\n`);
}

const asked = browserKinds.filter((one) => values.browser.includes(one));
for (const kind of asked) {
  const around = circumstances();
  if (drafts > 0) write(kind, { desk: { ...around, ...(await measureDesk(kind, drafts)) } });
  if (kills === 0) continue;
  await killMany(kind, kills, seed, (killed) =>
    write(kind, { kills: { ...around, asked: kills, seed, ...killed } }),
  );
}
console.log(`Ditulis ke ${file}.`);
process.exitCode = asked.every((kind) => isWhole(browsers[kind])) ? 0 : 1;
