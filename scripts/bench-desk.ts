/**
 * The store of the desk beside two others that do the same work in the same browser in one run:
 * `npm run -s bench:desk -- [--drafts 10000] [--browser firefox] [--json]`. With `--json` the last line
 * holds the figures, in milliseconds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../tests/harness/bundle.ts';
import { copyExtension } from '../tests/harness/extension-copy.ts';
import { builtExtension, startSession } from '../tests/harness/session.ts';
import { installPeers } from './bench/install-peers.ts';
import { type Figures, print, type Report } from './bench-desk/report.ts';
import { type BrowserKind, browserKinds } from './browsers/find.ts';

declare const names: () => readonly string[];
declare const benchDesk: (name: string, drafts: number) => Promise<Figures>;

const { values } = parseArgs({
  options: {
    drafts: { type: 'string', default: '10000' },
    browser: { type: 'string', multiple: true, default: [...browserKinds] },
    json: { type: 'boolean' },
  },
});
const drafts = Number(values.drafts);

installPeers('bench-desk/peers');
/** RxDB brings a Dexie of its own, and one page takes only one: ours and the others never share a page. */
const scripts = {
  'ours.js': await bundle('scripts/bench-desk/ours.ts'),
  'peers.js': await bundle('scripts/bench-desk/peers/stores.mjs'),
  'measure.js': await bundle('scripts/bench-desk/in-browser.ts'),
};

/** Each store in a page of its own, one after the other. */
async function bench(kind: BrowserKind): Promise<Readonly<Record<string, Figures>>> {
  const copy = copyExtension(builtExtension(kind));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(copy.folder, name), script);
  }
  const session = await startSession(kind, { extension: copy.folder });
  const measured: Record<string, Figures> = {};
  const openPage = async (store: string) => {
    const page = await session.extensionPage('rescue.html');
    page.on('pageerror', (error) => console.error(String(error)));
    for (const name of [store, 'measure.js']) await page.addScriptTag({ url: `/${name}` });
    return page;
  };
  try {
    for (const script of ['ours.js', 'peers.js']) {
      for (const name of await (await openPage(script)).evaluate(() => names())) {
        const page = await openPage(script);
        measured[name] = await page.evaluate((...which) => benchDesk(...which), name, drafts);
        await page.close();
      }
    }
    return measured;
  } finally {
    await session.close();
    copy.remove();
  }
}

const report: Report = { drafts, browsers: {} };
for (const kind of browserKinds.filter((one) => values.browser.includes(one))) {
  report.browsers[kind] = await bench(kind);
}
print(report);
if (values.json) console.log(JSON.stringify(report));
