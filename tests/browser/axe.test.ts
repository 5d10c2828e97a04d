import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { typeText } from '../harness/keys.ts';
import { rectOfWords, waitForMarked } from '../harness/marks.ts';
import { host, inPanel } from '../harness/panel.ts';
import { openPopupOf } from '../harness/popup-page.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { paint } from '../harness/theme.ts';

/** Settings, side panel and the tabs of the panel are looked at in their own suites. */
const feed = surfaceOf('facebook-feed');
const wrong = 'Jumat, 15 Mei 2025';
const text = `Pemeriksaan gratis. Datang ${wrong} ke puskesmas terdekat.`;

const goTo = (desk: Page, hash: string) =>
  desk.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  describe.each(['light', 'dark'])('axe finds no fault, %s', (theme) => {
    test('at the desk: a draft with its findings, the list, what was undone, the bin', async () => {
      const desk = await session.extensionPage('desk.html#baru');
      await desk.waitForSelector('textarea');
      await paint(desk, theme);
      expect(await faultsIn(desk), 'new').toEqual([]);
      await desk.locator('textarea').fill(text);
      await waitForPageWords(desk, 'Tersimpan');
      await pressNamed(desk, 'Hari tidak cocok dengan tanggal');
      await waitForPageWords(desk, 'Ganti jadi “Kamis”');
      expect(await faultsIn(desk), 'draft').toEqual([]);
      await goTo(desk, '#draf');
      await waitForPageWords(desk, 'Pemeriksaan gratis.');
      expect(await faultsIn(desk), 'list').toEqual([]);
      await pressNamed(desk, 'Hapus “');
      await waitForPageWords(desk, 'dipindah ke tempat sampah');
      expect(await faultsIn(desk), 'undo').toEqual([]);
      await goTo(desk, '#sampah');
      await waitForPageWords(desk, 'Kembalikan');
      expect(await faultsIn(desk), 'bin').toEqual([]);
    });

    test('in the popup', async () => {
      const page = await session.newPage();
      await openComposer(page, feed);
      const popup = await openPopupOf(session, page);
      // A page behind another one draws nothing, so its colours would never arrive.
      await popup.bringToFront();
      await paint(popup, theme);
      expect(await faultsIn(popup)).toEqual([]);
    });

    test('in the card at a marked word', async () => {
      const page = await session.newPage();
      await openComposer(page, feed, { csp: '0', ...(theme === 'dark' && { dark: '1' }) });
      await typeText(page, text);
      await waitForModel(page, feed.model, text);
      await waitForMarked(page, 't-1', [wrong]);
      const { x, y, width, height } = await rectOfWords(page, feed.field, 'Jumat');
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.waitForSelector(inPanel('.card-float'));
      expect(await faultsIn(page, host)).toEqual([]);
    });
  });
});
