import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { fileWith, filledPage, openFile, requestOf, reviewerWith } from '../harness/reviewer.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 120_000 });

const text = 'Posyandu buka Sabtu.';

/** Presses the close button of the tab; says whether the page asked before it went. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  let hasAsked = false;
  page.on('dialog', (dialog) => {
    hasAsked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  const closed = new Promise((resolve) => page.once('close', resolve));
  await page.close({ runBeforeUnload: true });
  await closed;
  return hasAsked;
}

describe.each(['chromium', 'firefox'] as const)('the page for a reviewer in %s', (kind) => {
  const path = () => fileWith(filledPage(kind, requestOf(text)));

  test('is read with scripts off', async () => {
    const { session } = await reviewerWith(kind);
    // In a frame that may do nothing its scripts are off in every browser, and `noscript` counts.
    const around = fileWith(`<iframe sandbox src="${pathToFileURL(path())}"></iframe>`);
    const page = await openFile(session, around);
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('There is no frame.');
    await frame.waitForSelector('.rv-text');
    const shown = await frame.$$eval('.rv-text', (all) =>
      all.map((one) => one.checkVisibility() && one.textContent),
    );
    expect(shown).toEqual([text, text]);
    expect(await frame.$eval('#answer', (form) => form.checkVisibility())).toBe(false);
  });

  test.each([
    ['asks before what is kept nowhere is left', true],
    ['goes without a question where the browser keeps it', false],
  ])('%s', async (_, isForgetful) => {
    const { session } = await reviewerWith(kind);
    const page = await openFile(session, path());
    await page.waitForSelector('#answer');
    if (isForgetful) {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
    }
    await page.locator('#name').click();
    await page.keyboard.type('Hendra');
    await waitUntil(
      page,
      () => document.querySelector<HTMLInputElement>('#name')?.value === 'Hendra',
    );
    expect(await asksBeforeClosing(page)).toBe(isForgetful);
  });
});
