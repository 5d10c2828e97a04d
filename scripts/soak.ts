/**
 * The long test: `npm run soak -- [--kills 200] [--drafts 100000] [--browser firefox] [--seed N]`.
 * Measures the desk of each browser with so many drafts over ten years, then kills it so many times while
 * drafts are written and looks what is left. The figures go to `docs/measured/soak.json`, where those of a
 * browser that was not asked for stay; it fails where something was lost.
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
const asked = { ...circumstances(), asked: { kills, drafts, seed } };
const file = join(import.meta.dirname, '..', 'docs', 'measured', 'soak.json');

const browsers: Partial<Record<BrowserKind, object>> = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).browsers
  : {};
const soaked: Partial<Record<BrowserKind, Soaked>> = {};

/** Written after each step, so that a run that was stopped leaves what it found. */
function write(kind: BrowserKind, what: Soaked): void {
  soaked[kind] = what;
  browsers[kind] = { ...asked, ...what };
  writeFileSync(file, `${JSON.stringify({ browsers }, null, 2)}\n`);
}

for (const kind of browserKinds.filter((one) => values.browser.includes(one))) {
  const measured = await measureDesk(kind, drafts);
  write(kind, measured);
  await killMany(kind, kills, seed, (killed) => write(kind, { ...measured, killed }));
}
console.log(`Ditulis ke ${file}.`);
process.exitCode = Object.values(soaked).every(isWhole) ? 0 : 1;
