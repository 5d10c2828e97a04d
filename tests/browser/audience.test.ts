import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed } from '../harness/desk.ts';
import { typeText } from '../harness/keys.ts';
import { pageAt } from '../harness/page-at.ts';
import { host, panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { mendedPosts, onePost } from '../harness/reader-posts.ts';
import {
  chooseReaders,
  hintsIn,
  openHint,
  openReaderSettings,
  readersField,
  waitForHint,
} from '../harness/readers.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');

/** What the person selected in the page. */
const waitForSelection = (page: Page, words: string) =>
  waitUntil(page, (wanted: string) => getSelection()?.toString() === wanted, words);

/** Writes into a field of the settings in place of what stands there. */
const fill = (settings: Page, field: string, text: string) =>
  settings.locator(`[name="ownReaders.${field}"]`).fill(text);

describe.each(['chromium', 'firefox'] as const)('readers in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  async function openWith(text: string): Promise<Page> {
    const page = await session.newPage();
    await openComposer(page, feed, { csp: '0' });
    await panelOf(page);
    await typeText(page, text);
    await waitForModel(page, feed.model, text);
    return page;
  }

  test('the way from the panel leads to the settings; each office has other hints of one post', async () => {
    // What another test chose is taken back.
    const before = await openReaderSettings(session);
    await chooseReaders(before, '');
    await before.close();
    const page = await openWith(onePost);
    await waitForWords(page, 'Untuk siapa kantor ini menulis?');
    await pressInPanel(page, 'Pilih pembaca');
    const settings = await pageAt(session, '/desk.html#pengaturan/pembaca');
    await settings.waitForSelector(`${readersField}:focus`);

    await chooseReaders(settings, 'bencana');
    await page.bringToFront();
    await waitForHint(page, '“beberapa wilayah” tidak menyebut kampung', host);
    const forDisaster = await hintsIn(page, host);
    expect(forDisaster.join()).toMatch(/apa yang harus saya lakukan sekarang/);

    await settings.bringToFront();
    await chooseReaders(settings, 'kependudukan');
    await page.bringToFront();
    await waitForHint(page, '“diusahakan selesai” tidak memberi kepastian', host);
    const forPapers = await hintsIn(page, host);
    expect(forPapers.filter((hint) => forDisaster.includes(hint))).toEqual([]);
    expect(await faultsIn(page, host)).toEqual([]);

    await openHint(page, '“diusahakan selesai” tidak memberi kepastian', host);
    await pressInPanel(page, 'Tunjukkan “diusahakan selesai”');
    await waitForSelection(page, 'diusahakan selesai');
    await waitForModel(page, feed.model, onePost);
    await settings.close();
  });

  test('an office describes its own readers, and what it typed wrongly stays in the form', async () => {
    const settings = await openReaderSettings(session);
    await settings.waitForSelector(readersField);
    await settings.select(readersField, 'own');
    await fill(settings, 'who', 'nelayan');
    await fill(settings, 'needs', 'Cuaca = ombak, angin\nHarga');
    await fill(settings, 'hardWords', 'asesmen = pendataan');
    await pressNamed(settings, 'Simpan pengaturan');
    await settings.waitForSelector('[name="ownReaders.needs"][aria-invalid="true"]:focus');
    await fill(settings, 'needs', 'Cuaca = ombak, angin');
    await chooseReaders(settings, 'own');

    const page = await openWith(
      'Pengumuman untuk nelayan Pulau Kecil: asesmen perahu mulai besok di dermaga, pukul 08.00 WIB.',
    );
    await waitForHint(page, '“asesmen”', host);
    await waitForHint(page, 'Cuaca', host);
  });

  test.each(['light', 'dark'])(
    'at the desk words are gone to, and nothing is cut at 320 pixels: %s',
    async (theme) => {
      await chooseReaders(await openReaderSettings(session), 'bencana');
      const desk = await session.extensionPage('desk.html#baru');
      await desk.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      await desk.locator('textarea').fill(onePost);
      await openHint(desk, '“tetap tenang” belum disertai');
      await pressNamed(desk, 'Tunjukkan “tetap tenang”');
      await waitUntil(desk, () => {
        const { activeElement: field } = document;
        if (!(field instanceof HTMLTextAreaElement)) return false;
        return field.value.slice(field.selectionStart, field.selectionEnd) === 'tetap tenang';
      });
      await desk.setViewport({ width: 320, height: 640 });
      await waitUntil(desk, () => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return window.innerWidth === 320 && scrollWidth <= clientWidth;
      });
      expect(await faultsIn(desk)).toEqual([]);
    },
  );

  test('the side panel has them too; the mended post has none left', async () => {
    const [{ readers, text } = { readers: '', text: '' }] = mendedPosts;
    await chooseReaders(await openReaderSettings(session), readers);
    const panel = await session.extensionPage('sidepanel.html');
    await panel.locator('textarea').fill(onePost);
    await waitForHint(panel, '“beberapa wilayah”');
    await panel.locator('textarea').fill(text);
    await waitUntil(
      panel,
      () =>
        document.querySelector('.hint-row') === null &&
        document.body.textContent.includes('Tidak ada yang kurang bagi pembaca ini'),
    );
  });
});
