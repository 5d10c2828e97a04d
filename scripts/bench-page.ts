/**
 * What the built extension costs a page of Facebook, in Chromium: `npm run -s bench:page -- [--rounds N]
 * [--json]`. Keys are real keys, the page is our imitation. With `--json` the last line holds the
 * figures, in milliseconds and bytes.
 */
import { parseArgs } from 'node:util';
import { builtExtension, startSession } from '../tests/harness/session.ts';
import { measureGrowth } from './bench-page/memory.ts';
import { measureOpening } from './bench-page/opening.ts';
import { print, type Report } from './bench-page/report.ts';
import { measureTyping } from './bench-page/typing.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '3' } },
});

async function bench(rounds: number): Promise<Report> {
  const bare = await startSession('chromium');
  const extended = await startSession('chromium', { extension: builtExtension('chromium') });
  try {
    const typing = await measureTyping(bare, extended, rounds);
    const opening = await measureOpening(extended);
    const growth = await measureGrowth(bare, extended);
    return { typing, opening, growth };
  } finally {
    await bare.close();
    await extended.close();
  }
}

const report = await bench(Number(values.rounds));
print(report);
if (values.json) console.log(JSON.stringify(report));
