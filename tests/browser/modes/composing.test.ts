import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForModel } from '../../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../../harness/desk.ts';
import { typeText } from '../../harness/keys.ts';
import { waitForWords } from '../../harness/panel.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { editorPages } from '../../harness/surfaces.ts';
import { waitUntil } from '../../harness/wait.ts';
import { correctWeekday, openBeside, seenIn } from '../../harness/writing.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  /** Leaves the word unfinished in the field, and waits until it stands there. */
  async function composeInto(page: Page, field: string, word: string) {
    await session.launched.compose(page, word);
    await waitUntil(
      page,
      (selector: string, wanted: string) => {
        const shown = document.querySelector(selector);
        const text = shown instanceof HTMLTextAreaElement ? shown.value : shown?.textContent;
        return text?.includes(wanted) === true;
      },
      field,
      word,
    );
  }

  describe.each(editorPages)('$id', (surface) => {
    const { model, field } = surface;

    test('mode 9: a draft is not loaded into a word that is being composed', async () => {
      const page = await openBeside(session, surface);
      await typeText(page, 'Isi lama ');
      await waitForModel(page, model, 'Isi lama ');
      const desk = await session.extensionPage('desk.html#baru');
      await desk.locator('textarea').click();
      await desk.keyboard.type('Isi baru');
      await waitForPageWords(desk, 'Tersimpan');
      await pressNamed(desk, 'Muat ke kotak tulis');
      await desk.waitForSelector('dialog[open] [type="submit"]');

      await page.bringToFront();
      await page.locator(field).click();
      await page.keyboard.press('End');
      await page.$eval(field, (element) => {
        element.addEventListener('compositionend', () => {
          document.title = 'ended';
        });
      });
      await composeInto(page, field, 'kota');
      // A click of a person would take the focus and so end the composition.
      await desk.$eval('dialog[open] [type="submit"]', (button) => (button as HTMLElement).click());
      await waitForPageWords(desk, 'Kata di kotak tulis belum selesai diketik.');
      expect(await seenIn(page, field)).toBe('Isi lama kota');
      expect(await page.title()).not.toBe('ended');
    });

    test('mode 9: a click into the panel ends the word, and only then the fix lands', async () => {
      const text = 'Datang Jumat, 15 Mei 2025 di ';
      const page = await openBeside(session, surface);
      await typeText(page, text);
      await waitForModel(page, model, text);
      await composeInto(page, field, 'kota');
      await waitForWords(page, 'Hari tidak cocok dengan tanggal');
      await correctWeekday(page);
      await waitForWords(page, 'Sudah diganti');
      await waitForModel(page, model, `${text.replace('Jumat', 'Kamis')}kota`);
    });
  });
});
