import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openComposer, waitForModel } from '../../tests/harness/composer.ts';
import { typeText } from '../../tests/harness/keys.ts';
import { host, inPanel, panelOf, waitForWords } from '../../tests/harness/panel.ts';
import { mendedPosts, onePost } from '../../tests/harness/reader-posts.ts';
import { chooseReaders, openReaderSettings } from '../../tests/harness/readers.ts';
import { builtExtension, type Session, startSession } from '../../tests/harness/session.ts';
import { surfaceOf } from '../../tests/harness/surfaces.ts';

/** High enough that every hint is in sight. */
const viewport = { width: 1366, height: 940 };
const around = 12;

/** Takes the pictures of `docs/audience.md`: one post with the hints for three offices, and each mended. */
export async function takeAudiencePictures(folder: string): Promise<void> {
  const options = { extension: builtExtension('chromium'), viewport };
  const session = await startSession('chromium', options);
  const take = async (page: Page, name: string, selectors: readonly string[]) => {
    const path: `${string}.png` = `${join(folder, `audience-${name}`)}.png`;
    await page.screenshot({ path, clip: await boxAround(page, selectors) });
  };
  try {
    for (const { readers, text } of mendedPosts) {
      const settings = await openReaderSettings(session);
      await chooseReaders(settings, readers);
      await settings.bringToFront();
      if (readers === 'bencana') await take(settings, 'settings', ['.policy fieldset']);
      await settings.close();
      for (const [name, post] of [
        ['before', onePost],
        ['after', text],
      ] as const) {
        const page = await typed(session, post);
        await take(page, `${readers}-${name}`, ['[role="dialog"]', inPanel('.panel')]);
        await page.close();
      }
      console.log(`audience, ${readers}`);
    }
  } finally {
    await session.close();
  }
}

/** A composer with this post, and the panel scrolled to the hints for its readers. */
async function typed({ newPage }: Session, post: string): Promise<Page> {
  const page = await newPage();
  const surface = surfaceOf('facebook-feed');
  await openComposer(page, surface);
  await panelOf(page);
  await typeText(page, post);
  await waitForModel(page, surface.model, post);
  await waitForWords(page, 'Untuk pembaca Anda');
  await page.evaluate((name) => {
    const section = document.querySelector(name)?.shadowRoot?.querySelector('.audience-title');
    section?.scrollIntoView({ block: 'start' });
  }, host);
  return page;
}

/** The part of the window that holds all of these, and a little around. */
async function boxAround(page: Page, selectors: readonly string[]) {
  const found = await Promise.all(selectors.map((selector) => page.waitForSelector(selector)));
  const boxes = await Promise.all(found.map((element) => element?.boundingBox()));
  const known = boxes.filter((box) => box !== null && box !== undefined);
  const [left, top] = [Math.min(...known.map(({ x }) => x)), Math.min(...known.map(({ y }) => y))];
  const right = Math.max(...known.map(({ x, width }) => x + width));
  const bottom = Math.max(...known.map(({ y, height }) => y + height));
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  return {
    x: Math.max(0, left - around + scrolled.x),
    y: Math.max(0, top - around + scrolled.y),
    width: right - left + 2 * around,
    height: bottom - top + 2 * around,
  };
}
