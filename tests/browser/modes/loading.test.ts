import { describe, expect, test } from 'vitest';
import { fixtureReport, readModel, waitForModel } from '../../harness/composer.ts';
import { loadFromDesk, waitForPageWords } from '../../harness/desk.ts';
import { goToEnd, pressTogether, typeText } from '../../harness/keys.ts';
import { waitForWords } from '../../harness/panel.ts';
import { readPost } from '../../harness/posts.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { editorPages } from '../../harness/surfaces.ts';
import { waitUntil } from '../../harness/wait.ts';
import { openBeside, seenIn } from '../../harness/writing.ts';

const post = '[role="dialog"] [role="button"][aria-label="Posting"]';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  describe.each(editorPages)('$id', (surface) => {
    const { model, field } = surface;

    test('mode 4: a draft with blank lines and emoji arrives exactly', async () => {
      const text = readPost('tersulit');
      const page = await openBeside(session, surface);
      const desk = await session.extensionPage('desk.html#baru');
      await loadFromDesk(desk, text, 'Muat draf');
      await waitForModel(page, model, text);
      await waitForPageWords(desk, 'Draf dimuat');
      await page.bringToFront();
      await waitForWords(page, 'Draf dimuat');
    });

    test('mode 8: the editor survives a new text in the place of the old one', async () => {
      const old = 'Judul lama\n\nIsi lama 😀 dua baris\nselesai';
      const text = 'Baris satu\n\n\nBaris empat #Banten\nBaris lima';
      const page = await openBeside(session, surface);
      await typeText(page, old);
      await waitForModel(page, model, old);
      const desk = await session.extensionPage('desk.html#baru');
      await loadFromDesk(desk, text, 'Simpan isi lama, lalu muat');
      await waitForModel(page, model, text);
      await page.bringToFront();
      await waitForWords(page, 'Draf dimuat');
      expect(await seenIn(page, field)).toBe(text.replaceAll(/\n+/g, '\n'));
      await page.locator(field).click();
      await pressTogether(page, 'Control', 'z');
      await waitForModel(page, model, old);
      await goToEnd(page);
      await typeText(page, '\nLanjut');
      await waitForModel(page, model, `${old}\nLanjut`);
      expect((await fixtureReport(page)).errors).toEqual([]);
    });

    test('mode 11: the site’s own button waits for a text and posts what was loaded', async () => {
      const text = 'Loket buka sampai pukul 15.00.\nBawa KTP.';
      const page = await openBeside(session, surface);
      const isOff = () => page.$eval(post, (button) => button.getAttribute('aria-disabled'));
      expect(await isOff()).toBe('true');
      const desk = await session.extensionPage('desk.html#baru');
      await loadFromDesk(desk, text, 'Muat draf');
      await waitForModel(page, model, text);
      await page.bringToFront();
      await waitUntil(
        page,
        (button) => document.querySelector(button)?.getAttribute('aria-disabled') === null,
        post,
      );
      await page.locator(post).click();
      await waitUntil(page, () => window.__fixture.published.length > 0);
      const { published, untrusted, errors } = await fixtureReport(page);
      expect(published).toMatchObject([{ text, trusted: true }]);
      expect({ untrusted, errors }).toEqual({ untrusted: [], errors: [] });
    });

    test('mode 7: a load that the site does not take is told at the desk', async () => {
      const page = await openBeside(session, surface);
      await typeText(page, 'Isi lama');
      await waitForModel(page, model, 'Isi lama');
      await page.evaluate((id) => window.__fixture.refuse(id), model);
      const desk = await session.extensionPage('desk.html#baru');
      await loadFromDesk(desk, 'Isi baru\ndua baris', 'Simpan isi lama, lalu muat');
      // A tab in the back may copy in some browsers only; the person is told either way.
      await waitUntil(desk, () =>
        /Situs tidak menerima perubahan ini|tidak diterima situs/.test(document.body.textContent),
      );
      expect(await desk.evaluate(() => document.body.textContent.includes('Draf dimuat'))).toBe(
        false,
      );
      expect(await readModel(page, model)).toBe('Isi lama');
    });
  });
});
