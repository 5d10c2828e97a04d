import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countPanels, host, inPanel, panelOf, waitForWords } from '../harness/panel.ts';
import { openPopupOf, pressInPopup, waitForPopupWords } from '../harness/popup-page.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

/** Nothing in this field says that posts are written there. */
const field = 'textarea[aria-label="Bio"]';
const address = 'https://www.facebook.com/?lang=id&others=1';

async function openField(page: Page): Promise<void> {
  await page.goto(address);
  await page.locator(field).click();
}

const waitForNoPanel = (page: Page) =>
  waitUntil(page, (name) => document.querySelector(name) === null, host);

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('a pinned field is checked, after a reload and a re-render too, until it is unpinned', async () => {
    const page = await session.newPage();
    await openField(page);
    expect(await countPanels(page)).toBe(0);
    const popup = await openPopupOf(session, page);
    await pressInPopup(popup, 'Sematkan kolom ini');
    await waitForPopupWords(popup, 'Kolom disematkan');
    await panelOf(page);

    await page.goto(address);
    await panelOf(page);
    await page.locator(field).click();
    await page.keyboard.type('Datang Jumat, 15 Mei 2025 di puskesmas.');
    // The field lay out of sight, so the panel waits as its badge.
    await page.locator(inPanel('.badge')).click();
    await waitForWords(page, 'Hari tidak cocok dengan tanggal');

    await page.$eval(field, (old) => old.replaceWith(old.cloneNode(true)));
    await waitUntil(page, (name) => document.querySelectorAll(name).length === 1, host);

    await page.bringToFront();
    await pressInPopup(popup, 'Lepas sematan');
    await waitForPopupWords(popup, 'Sematan dilepas');
    await waitForNoPanel(page);
  });

  test('a pin that fits no longer forgets itself and says so', async () => {
    const page = await session.newPage();
    await openField(page);
    const popup = await openPopupOf(session, page);
    await pressInPopup(popup, 'Sematkan kolom ini');
    await panelOf(page);

    await page.$eval(field, (old) => {
      const other = document.createElement('textarea');
      other.setAttribute('aria-label', 'Cerita hari ini');
      other.style.height = '80px';
      old.replaceWith(other);
    });
    await waitForNoPanel(page);
    await page.locator('textarea[aria-label="Cerita hari ini"]').click();
    await waitUntil(popup, async () => {
      const { browser: own, chrome } = globalThis as unknown as Record<string, typeof Extension>;
      const stored = await (own ?? chrome)?.storage.local.get('pins');
      return Object.values(stored?.pins ?? {}).includes('lost');
    });
    const again = await openPopupOf(session, page);
    await waitForPopupWords(again, 'Sematan tidak cocok lagi dengan halaman ini.');
    await waitForPopupWords(again, 'Draf tetap ada.');
  });

  test.each([
    ['input[type="password"]', 'Kolom ini bukan tempat menulis unggahan.'],
    ['input[type="search"]', 'Kolom ini bukan tempat menulis unggahan.'],
    ['[role="search"] [contenteditable="true"]', 'Kolom ini bukan tempat menulis unggahan.'],
    ['textarea[readonly]', 'Kolom ini bukan tempat menulis unggahan.'],
    ['[role="textbox"][contenteditable="false"]', 'Belum ada kolom yang bisa disematkan.'],
  ])('%s cannot be pinned: %s', async (selector, sentence) => {
    const page = await session.newPage();
    await page.goto(address);
    await (await page.waitForSelector(selector))?.focus();
    const popup = await openPopupOf(session, page);
    await pressInPopup(popup, 'Sematkan kolom ini');
    await waitForPopupWords(popup, sentence);
    expect(await countPanels(page)).toBe(0);
  });
});

declare const Extension: {
  storage: { local: { get(key: string): Promise<{ pins?: Record<string, unknown> }> } };
};
