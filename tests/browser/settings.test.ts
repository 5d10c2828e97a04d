import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { goToEnd, typeText } from '../harness/keys.ts';
import { host, panelOf, waitForWords } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const text = 'Hubungi Bu Siti di 0812-3456-7890 untuk mendaftar.';
const finding = 'Kontak atau alamat pribadi';
const number = '[name="numbers"]';

describe.each(['chromium', 'firefox'] as const)('the settings of the office in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  async function openSettings() {
    const desk = await session.extensionPage('desk.html');
    await openLink(desk, 'Pengaturan kantor');
    await desk.waitForSelector(number);
    return desk;
  }

  test('a number that the office sets is its own in the composer too, and stays set', async () => {
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, text);
    await waitForWords(page, finding);

    const desk = await openSettings();
    await desk.locator(number).click();
    await typeText(desk, '0812-3456-7890');
    await pressNamed(desk, 'Simpan pengaturan');
    await waitForPageWords(desk, 'Tersimpan');
    const again = await openSettings();
    await waitUntil(
      again,
      (selector: string) =>
        document.querySelector<HTMLTextAreaElement>(selector)?.value === '0812-3456-7890',
      number,
    );

    await page.bringToFront();
    await page.locator(feed.field).click();
    await goToEnd(page);
    await typeText(page, ' Gratis.');
    await waitForModel(page, feed.model, `${text} Gratis.`);
    await waitUntil(
      page,
      (name: string, words: string) =>
        document.querySelector(name)?.shadowRoot?.textContent?.includes(words) === false,
      host,
      finding,
    );
  });

  test.each(['light', 'dark'])(
    'at 320 pixels nothing is cut, and axe finds no fault: %s',
    async (theme) => {
      const desk = await openSettings();
      await desk.setViewport({ width: 320, height: 640 });
      await desk.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      await desk.locator(number).fill('hubungi kami');
      await pressNamed(desk, 'Simpan pengaturan');
      await waitForPageWords(desk, 'Satu nomor satu baris');
      const isCut = await desk.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth;
      });
      expect(isCut).toBe(false);
      expect(await faultsIn(desk)).toEqual([]);
    },
  );
});
