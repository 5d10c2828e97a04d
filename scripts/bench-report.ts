/**
 * How long the report of imported posts takes, by the page's own clock:
 * `npm run -s bench:report -- [--posts 1000] [--browser firefox] [--times 3]`. Milliseconds from opening
 * `desk.html#rapor` until table and charts stand: first with every post still to be measured, then with kept figures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { oldPosts, tableOf } from '../tests/harness/old-posts.ts';
import { importTable, openImport, waitForMeasured } from '../tests/harness/report.ts';
import { builtExtension, startSession } from '../tests/harness/session.ts';
import { type BrowserKind, browserKinds } from './browsers/find.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    times: { type: 'string', default: '3' },
    browser: { type: 'string', multiple: true, default: [...browserKinds] },
  },
});
const posts = oldPosts(Number(values.posts));
const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-report-'));

/** Seen frame by frame in the page, so that the way of the driver is not measured. */
const standsAt = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('.report-measuring') === null &&
          document.querySelector('.register') !== null &&
          document.querySelector('.chart svg') !== null
            ? resolve(Math.round(performance.now()))
            : requestAnimationFrame(look);
        look();
      }),
  );

const forgetFigures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const open = indexedDB.open('siap-tayang');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const change = open.result.transaction('measures', 'readwrite');
    change.objectStore('measures').clear();
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    open.result.close();
  });

async function bench(kind: BrowserKind) {
  const session = await startSession(kind, { extension: builtExtension(kind) });
  const [first, again]: [number[], number[]] = [[], []];
  try {
    const page = await session.extensionPage('desk.html#rapor');
    await openImport(page);
    await importTable(page, join(folder, `${kind}.csv`), tableOf(posts));
    await waitForMeasured(page);
    for (let time = 0; time < Number(values.times); time += 1) {
      await forgetFigures(page);
      for (const figures of [first, again]) {
        await session.launched.reload(page);
        figures.push(await standsAt(page));
      }
    }
    return { first, again };
  } finally {
    await session.close();
  }
}

try {
  for (const kind of browserKinds.filter((one) => values.browser.includes(one))) {
    console.log(kind, posts.length, await bench(kind));
  }
} finally {
  rmSync(folder, { recursive: true });
}
