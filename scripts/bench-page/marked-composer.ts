import type { Page } from 'puppeteer-core';
import { openComposer } from '../../tests/harness/composer.ts';
import { sayYes } from '../../tests/harness/keeping.ts';
import { goToEnd } from '../../tests/harness/keys.ts';
import { waitForBoxes } from '../../tests/harness/marks.ts';
import { inPanel, panelOf, wordsOfPanel } from '../../tests/harness/panel.ts';
import type { startSession } from '../../tests/harness/session.ts';
import { surfaceOf } from '../../tests/harness/surfaces.ts';
import { waitUntil } from '../../tests/harness/wait.ts';
import { markCount, markedPost } from './texts.ts';

export type Session = Awaited<ReturnType<typeof startSession>>;

export const feed = surfaceOf('facebook-feed');

/**
 * A new page with the marked post in its composer and the caret at its end; with the extension also the
 * panel open beside it, all marks drawn, and the text being kept.
 */
export async function openMarkedComposer(session: Session): Promise<Page> {
  const page = await session.newPage();
  await openComposer(page, feed, { content: markedPost() });
  if (session.launched.extensionOrigin) {
    await panelOf(page);
    await waitForMarks(page);
    await openAndKeep(page);
  }
  await goToEnd(page);
  return page;
}

/** Waits until every mark is drawn. */
export const waitForMarks = (page: Page) => waitForBoxes(page, markCount);

/** Closes the dialog and throws its text away, as a person does; waits until it is gone. */
export async function closeComposer(page: Page): Promise<void> {
  await page.locator('[role="dialog"] [role="button"][aria-label="Tutup"]').click();
  await page.locator('[role="dialog"] [role="button"][aria-label="OK"]').click();
  await waitUntil(page, (field) => document.querySelector(field) === null, feed.field);
}

/** The panel waits as its badge where the text is long: a person opens it. Keeping is asked once a site. */
async function openAndKeep(page: Page): Promise<void> {
  await page.locator(inPanel('.badge')).click();
  await page.waitForSelector(inPanel('.finding-toggle'));
  if ((await wordsOfPanel(page)).includes(yes)) {
    await sayYes(page);
  }
  await page.locator(feed.field).click();
}

const yes = 'Ya, simpan otomatis';
