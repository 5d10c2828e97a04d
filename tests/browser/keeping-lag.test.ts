import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { sayYes } from '../harness/keeping.ts';
import { typeText } from '../harness/keys.ts';
import { panelOf } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';

const feed = surfaceOf('facebook-feed');

/** How long a person types without a pause in this test, in milliseconds. */
const typingTime = 6000;

interface Sight {
  readonly length: number;
  /** Milliseconds of the clock. */
  readonly savedAt: number;
}

/** Notes the time of every key from now on, by the clock of the page. */
const noteKeys = (page: Page) =>
  page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, 'keyTimes', times);
    document.addEventListener('keydown', () => times.push(Date.now()), { capture: true });
  });

/** Every state of the one row on the disk, looked at without a pause until it holds `isLast`. */
const watchRow = (tool: Page): Promise<readonly Sight[]> =>
  tool.evaluate(async () => {
    const opening = indexedDB.open('siap-tayang');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const seen = new Map<string, { length: number; savedAt: number }>();
    for (let isLast = false; !isLast; ) {
      const reading = opening.result.transaction('workingCopies').objectStore('workingCopies');
      const all = reading.getAll();
      await new Promise((resolve) => {
        all.onsuccess = resolve;
      });
      const [row] = all.result;
      seen.set(row.savedAt, { length: row.text.length, savedAt: Date.parse(row.savedAt) });
      isLast = row.text.endsWith('#');
    }
    opening.result.close();
    return [...seen.values()];
  });

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('what is typed without a pause is on the disk at most two seconds later', async () => {
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, 'a');
    await sayYes(page);
    await page.locator(feed.field).click();
    await page.keyboard.press('End');
    const tool = await session.extensionPage('icon/16.png');
    const seen = watchRow(tool);
    await page.bringToFront();
    await noteKeys(page);
    let text = 'a';
    const begin = performance.now();
    while (performance.now() - begin < typingTime) {
      await typeText(page, 'loket ');
      text += 'loket ';
    }
    await typeText(page, '#');
    await waitForModel(page, feed.model, `${text}#`);

    const rows = await seen;
    const times = await page.evaluate<[], () => number[]>(() => Reflect.get(window, 'keyTimes'));
    const lags = rows.slice(1).map(({ savedAt }, at) => {
      // The first key that the row before this one did not hold yet.
      const first = times[(rows[at]?.length ?? 0) - 1] ?? Number.NaN;
      return savedAt - first;
    });
    expect(rows.length).toBeGreaterThan(typingTime / 2000);
    expect(Math.max(...lags)).toBeLessThanOrEqual(2000);
  });
});
