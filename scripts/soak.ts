/**
 * The long test: `npm run soak -- [--kills 200] [--drafts 100000] [--browser firefox]`. Kills each browser
 * so many times while drafts are written and looks what is left, then measures the desk with so many
 * drafts over ten years. The figures go to `docs/measured/soak.json`; it fails where something was lost.
 */
import { writeFileSync } from 'node:fs';
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

const asked = browserKinds.filter((kind) => values.browser.includes(kind));
const browsers: Partial<Record<BrowserKind, Soaked>> = {};
for (const kind of asked) {
  const killed = await killMany(kind, kills, seed);
  const measured = await measureDesk(kind, drafts);
  browsers[kind] = { ...measured, killed };
  const report = { ...circumstances(), kills, drafts, seed, browsers };
  // Written after each browser, so that a run that was stopped leaves what it found.
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
console.log(`Ditulis ke ${file}.`);
process.exitCode = Object.values(browsers).every(isWhole) ? 0 : 1;
