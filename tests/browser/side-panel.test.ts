import type { Page, Target } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { pressTogether, typeText } from '../harness/keys.ts';
import { panelOf } from '../harness/panel.ts';
import { readPost } from '../harness/posts.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const wrongDay = 'Datang Jumat, 15 Mei 2025 ke puskesmas.';

const fieldText = (page: Page) =>
  page.$eval('textarea', (field) => (field as HTMLTextAreaElement).value);

const waitForField = (page: Page, text: string) =>
  waitUntil(page, (wanted: string) => document.querySelector('textarea')?.value === wanted, text);

/** Puts a text into the field as a person does, in place of what stands there. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('textarea').click();
  await pressTogether(page, 'Control', 'a');
  await page.keyboard.press('Delete');
  await typeText(page, text);
  await waitForField(page, text);
}

/** Where the keyboard is: the name of the control. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });

/** Moves on by Tab until the control whose name begins with these words has the keyboard. */
const tabTo = (page: Page, words: string) => move(page, words, () => page.keyboard.press('Tab'));

/** The same backwards: past the last control Firefox would go on to its own window. */
const tabBackTo = (page: Page, words: string) =>
  move(page, words, () => pressTogether(page, 'Shift', 'Tab'));

async function move(page: Page, words: string, step: () => Promise<void>): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await focused(page)).startsWith(words)) return;
    await step();
  }
  throw new Error(`Tab does not come to "${words}".`);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  /** The side panel as a page, with nothing in it. */
  async function openPanel(): Promise<Page> {
    const page = await session.extensionPage('sidepanel.html');
    await page.waitForSelector('textarea');
    return page;
  }

  test('checks what is typed, applies a fix, and undo takes it back', async () => {
    const page = await openPanel();
    await write(page, wrongDay);
    await pressNamed(page, 'Hari tidak cocok dengan tanggal');
    await pressNamed(page, 'Ganti jadi “Kamis”');
    await waitForField(page, wrongDay.replace('Jumat', 'Kamis'));
    await pressTogether(page, 'Control', 'z');
    await waitForField(page, wrongDay);
  });

  test('what was not kept is still there when it is opened again, and nowhere on the disk', async () => {
    const page = await openPanel();
    await write(page, 'Belum disimpan siapa pun.');
    await waitForPageWords(page, 'Belum disimpan:');
    await page.close();
    const again = await openPanel();
    expect(await fieldText(again)).toBe('Belum disimpan siapa pun.');
    const drafts = await waitForDrafts(again, () => true);
    expect(drafts.filter(({ text }) => text.startsWith('Belum disimpan'))).toEqual([]);
  });

  test('once kept it goes on being kept, and comes back as that draft', async () => {
    const page = await openPanel();
    const text = `${readPost('tersulit')}\n${kind}`;
    await write(page, text);
    await pressNamed(page, 'Simpan draf');
    await waitForPageWords(page, 'Tersimpan');
    await page.locator('textarea').click();
    await pressTogether(page, 'Control', 'End');
    await typeText(page, ' Lagi.');
    await waitForField(page, `${text} Lagi.`);
    await page.close();
    const again = await openPanel();
    const [draft] = await waitForDrafts(again, (all) =>
      all.some((one) => one.text === `${text} Lagi.`),
    );
    expect(draft).toMatchObject({ site: 'desk', composer: 'desk', deletedAt: null });
    expect(await fieldText(again)).toBe(`${text} Lagi.`);

    await pressNamed(again, 'Tulisan baru');
    await waitForField(again, '');
    await waitForPageWords(again, 'Ketik atau tempel tulisan');
    await waitForDrafts(again, (all) => all.some((one) => one.text === `${text} Lagi.`));
  });

  test('the other channel, the other language', async () => {
    const page = await openPanel();
    await write(page, 'Halo warga.');
    await page.locator('.paper-head select').fill('instagram');
    await pressNamed(page, 'Simpan draf');
    await waitForDrafts(page, (all) =>
      all.some((one) => one.text === 'Halo warga.' && Reflect.get(one, 'channel') === 'instagram'),
    );
    await page.locator('.language-pick select').fill('en');
    await waitForPageWords(page, 'Check a text');
    await page.locator('.language-pick select').fill('id');
    await waitForPageWords(page, 'Periksa tulisan');
    await pressNamed(page, 'Tulisan baru');
    await waitForField(page, '');
  });

  test('an open composer takes the text, which is kept first', async () => {
    const feed = surfaceOf('facebook-feed');
    const panel = await openPanel();
    await write(panel, 'Baris satu.\n\nBaris tiga #Banten');
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await panel.bringToFront();
    await pressNamed(panel, 'Simpan, lalu muat ke kotak tulis');
    await pressNamed(panel, 'Muat draf');
    await waitForModel(page, feed.model, 'Baris satu.\n\nBaris tiga #Banten');
    await panel.bringToFront();
    await waitForPageWords(panel, 'Draf dimuat ke www.facebook.com');
    await pressNamed(panel, 'Tulisan baru');
    await waitForField(panel, '');
  });

  test('the keyboard alone does everything', async () => {
    const page = await openPanel();
    await page.locator('textarea').click();
    await typeText(page, wrongDay);
    await waitForPageWords(page, 'Hari tidak cocok dengan tanggal');
    await tabTo(page, 'Hari tidak cocok');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Ganti jadi “Kamis”');
    await page.keyboard.press('Enter');
    await waitForField(page, wrongDay.replace('Jumat', 'Kamis'));
    await waitUntil(page, () => document.activeElement?.textContent?.endsWith('poin terbuka'));
    await tabBackTo(page, 'Simpan draf');
    await page.keyboard.press('Enter');
    await waitForPageWords(page, 'Tersimpan');
    expect(await focused(page)).toBe('Tulisan');
    await tabTo(page, 'Tulisan baru');
    await page.keyboard.press('Enter');
    await waitForField(page, '');
    expect(await focused(page)).toBe('Tulisan');
  });

  test.each(['light', 'dark'])(
    'at 320 pixels nothing is cut, and axe finds no fault: %s',
    async (theme) => {
      const page = await openPanel();
      await page.setViewport({ width: 320, height: 640 });
      await page.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      await write(page, readPost('buruk_1'));
      await pressNamed(page, 'Singkatan atau istilah belum dijelaskan');
      await waitForPageWords(page, 'Dasar:');
      const { scrollWidth, innerWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        innerWidth: window.innerWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
      expect(await faultsIn(page)).toEqual([]);
    },
  );
});

describe('in the real side panel of chromium', () => {
  const session = useSession('chromium', { extension: builtExtension('chromium') });
  const isNamed = (name: string) => (target: Target) => target.url().endsWith(name);

  test('opens from the toolbar button, beside the composer, and loads into it', async () => {
    const feed = surfaceOf('facebook-feed');
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    const { browser } = session.launched;
    await session.launched.pressAction(page);
    const popup = await (await browser.waitForTarget(isNamed('/popup.html'))).asPage();
    await pressNamed(popup, 'Buka panel samping');
    const panel = await (await browser.waitForTarget(isNamed('/sidepanel.html'))).asPage();
    await panel.waitForSelector('textarea');
    await waitForPageWords(panel, 'Pemeriksaan');
    await panel.evaluate(() => document.querySelector('textarea')?.focus());
    await panel.keyboard.type('Loket buka sampai pukul 15.00.');
    await pressNamed(panel, 'Simpan, lalu muat ke kotak tulis');
    await pressNamed(panel, 'Muat draf');
    await waitForModel(page, feed.model, 'Loket buka sampai pukul 15.00.');
    await waitForPageWords(panel, 'Draf dimuat ke www.facebook.com');
  });
});
