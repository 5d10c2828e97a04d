import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { markCount, markedPost } from '../../../scripts/bench-page/texts.ts';
import { openComposer, readModel, waitForModel } from '../../harness/composer.ts';
import { drawFrames, heapOf, recordDrawing } from '../../harness/cost.ts';
import { goToEnd, typeText } from '../../harness/keys.ts';
import { waitForBoxes } from '../../harness/marks.ts';
import { countPanels, host, inPanel, panelOf, waitForWords } from '../../harness/panel.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { surfaceOf } from '../../harness/surfaces.ts';
import { waitUntil } from '../../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const post = markedPost();
const megabyte = 1024 * 1024;

/** A pause in typing is longer; what is drawn sooner after a key was drawn because of it. */
const sooner = 250;

async function openMarked(page: Page): Promise<void> {
  await openComposer(page, feed, { content: post });
  await waitForBoxes(page, markCount);
  // The panel is open already where it was made before the field was scrolled to its end.
  await page.waitForSelector(inPanel(':is(.badge, .finding-toggle)'));
  if (await page.$(inPanel('.badge'))) await page.locator(inPanel('.badge')).click();
  await page.waitForSelector(inPanel('.finding-toggle'));
  await page.locator(feed.field).click();
  await goToEnd(page);
}

async function reopen(page: Page): Promise<void> {
  await page.locator('[role="dialog"] [role="button"][aria-label="Tutup"]').click();
  await page.locator('[role="dialog"] [role="button"][aria-label="OK"]').click();
  await waitUntil(page, (name) => document.querySelector(name) === null, host);
  await page.locator(feed.trigger ?? '').click();
  await waitForBoxes(page, markCount);
}

/** One letter and its removal are two edits. */
async function edit(page: Page, times: number): Promise<void> {
  await page.locator(feed.field).click();
  await goToEnd(page);
  for (let done = 0; done < times; done += 2) {
    await page.keyboard.press('x');
    await page.keyboard.press('Backspace');
  }
}

/** What of ours the page can count. */
const leftBehind = (page: Page) =>
  page.evaluate(
    (name) => ({
      panels: document.querySelectorAll(name).length,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      parts: document.querySelector(name)?.shadowRoot?.childElementCount,
    }),
    host,
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('mode 27: nothing of ours is drawn or moved while nobody does anything', async () => {
    const page = await session.newPage();
    await openMarked(page);
    await drawFrames(page, 10);
    const drawn = await recordDrawing(page);
    await drawFrames(page, 120);
    expect(await drawn()).toEqual([]);
  });

  test('mode 27: 1,000 edits and 50 openings leave nothing behind', async () => {
    const page = await session.newPage();
    await openMarked(page);
    await reopen(page);
    await edit(page, 20);
    await reopen(page);
    const before = { left: await leftBehind(page), heap: await heapOf(session.launched, page) };
    await edit(page, 1000);
    await waitForModel(page, feed.model, post);
    for (let opening = 0; opening < 50; opening += 1) await reopen(page);
    expect(await leftBehind(page)).toEqual(before.left);
    const heap = await heapOf(session.launched, page);
    if (heap !== null && before.heap !== null) {
      expect(heap - before.heap).toBeLessThan(2 * megabyte);
    }
    expect(await readModel(page, feed.model)).toBe(post);
  }, 240_000);

  test('mode 28: with 200 marks nothing of ours is drawn between one key and the next', async () => {
    const page = await session.newPage();
    await openMarked(page);
    const drawn = await recordDrawing(page);
    const typed = ' Loket pendaftaran di lantai dua buka setiap hari kerja, yg lain tutup.';
    await typeText(page, typed);
    await waitForModel(page, feed.model, post + typed);
    await waitForBoxes(page, markCount + 1);
    const soon = (await drawn()).filter(
      ({ sinceKey, what }) => sinceKey < sooner && what === 'panel',
    );
    expect(soon).toEqual([]);
  });

  test('mode 28: a busy feed moves nothing and costs the panel nothing', async () => {
    const page = await session.newPage();
    await openMarked(page);
    const drawn = await recordDrawing(page);
    const frames = await page.evaluate(async () => {
      const list = document.querySelector('[role="feed"]');
      let count = 0;
      for (; count < 20; count += 1) {
        for (let added = 0; added < 100; added += 1) {
          const article = document.createElement('div');
          article.textContent = `Kabar ${count}.${added}`;
          list?.append(article);
          // Whoever watches the page is told now.
          await null;
        }
        await new Promise((next) => requestAnimationFrame(next));
      }
      return count;
    });
    await drawFrames(page, 5);
    expect((await drawn()).length).toBeLessThanOrEqual(frames);
    expect(await countPanels(page)).toBe(1);
    await typeText(page, ' Selesai.');
    await waitForModel(page, feed.model, `${post} Selesai.`);
    await waitForWords(page, 'poin');
    await panelOf(page);
  });
});
