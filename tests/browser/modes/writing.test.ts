import { describe, expect, test } from 'vitest';
import { fixtureReport, readModel, waitForModel } from '../../harness/composer.ts';
import { goToEnd, pressTogether, typeText } from '../../harness/keys.ts';
import { inPanel, pressInPanel, waitForWords, wordsOfPanel } from '../../harness/panel.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { editorPages } from '../../harness/surfaces.ts';
import { waitUntil } from '../../harness/wait.ts';
import { correctWeekday, openBeside, scrollingAround, seenIn } from '../../harness/writing.ts';

const wrong = 'Cek gratis untuk warga.\n\nDatang Jumat, 15 Mei 2025 😀 di puskesmas.';
const right = wrong.replace('Jumat', 'Kamis');

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  describe.each(editorPages)('$id', (surface) => {
    const { model, field } = surface;

    test('mode 1: a word is replaced once, one Ctrl+Z restores it, typing goes on', async () => {
      const page = await openBeside(session, surface);
      await typeText(page, wrong);
      await waitForModel(page, model, wrong);
      await correctWeekday(page);
      await waitForModel(page, model, right);
      await waitForWords(page, 'Sudah diganti');
      expect(await seenIn(page, field)).toBe(right.replace('\n\n', '\n'));

      await pressTogether(page, 'Control', 'z');
      await waitForModel(page, model, wrong);
      expect(await seenIn(page, field)).toBe(wrong.replace('\n\n', '\n'));
      await goToEnd(page);
      await typeText(page, ' Gratis.');
      await waitForModel(page, model, `${wrong} Gratis.`);
      expect((await fixtureReport(page)).errors).toEqual([]);
    });

    test('mode 2: the second of three identical words is the one that changes', async () => {
      const page = await openBeside(session, surface);
      const text = 'Buka Jumat, 16 Mei 2025, Jumat, 15 Mei 2025, dan Jumat, 23 Mei 2025.';
      await typeText(page, text);
      await waitForModel(page, model, text);
      await correctWeekday(page);
      await waitForModel(page, model, text.replace('Jumat, 15', 'Kamis, 15'));
      await waitForWords(page, 'Sudah diganti');
    });

    test.each([
      { across: 'bold', content: 'Datang Ju*mat*, 15 Mei 2025 di puskesmas.' },
      { across: 'link', content: 'Datang Ju[mat], 15 Mei 2025 di puskesmas.' },
      { across: 'bold and link', content: 'Datang *Ju*[mat], 15 Mei 2025 di puskesmas.' },
    ])('mode 3: a word across $across is replaced as a whole', async ({ content }) => {
      const page = await openBeside(session, surface, content);
      await waitForModel(page, model, 'Datang Jumat, 15 Mei 2025 di puskesmas.');
      await correctWeekday(page);
      await waitForModel(page, model, 'Datang Kamis, 15 Mei 2025 di puskesmas.');
      await waitForWords(page, 'Sudah diganti');
      expect((await fixtureReport(page)).errors).toEqual([]);
    });

    test('mode 3: a mention, a link and a hashtag beside the word survive', async () => {
      const content = 'Bersama @{Dinkes Kota Serang} di [situs] #Banten, Jumat, 15 Mei 2025.';
      const text = 'Bersama Dinkes Kota Serang di situs #Banten, Jumat, 15 Mei 2025.';
      const page = await openBeside(session, surface, content);
      await waitForModel(page, model, text);
      const parts = () => page.evaluate((id) => window.__fixture.parts(id), model);
      const entities = (all: readonly string[]) => all.filter((part) => !part.startsWith('text:'));
      const before = entities(await parts());
      expect(before).toEqual(
        surface.id === 'textarea'
          ? []
          : expect.arrayContaining(['mention:Dinkes Kota Serang', 'link:situs']),
      );
      await correctWeekday(page);
      await waitForModel(page, model, text.replace('Jumat', 'Kamis'));
      expect(entities(await parts())).toEqual(before);
    });

    test('mode 5: after a click into the panel, and with the selection elsewhere', async () => {
      const page = await openBeside(session, surface);
      await typeText(page, wrong);
      await waitForModel(page, model, wrong);
      await page.locator(inPanel('h2')).click();
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        const heading = document.querySelector('[role="article"] h3');
        if (heading) getSelection()?.selectAllChildren(heading);
      });
      await correctWeekday(page);
      await waitForModel(page, model, right);
      await waitForWords(page, 'Sudah diganti');
    });

    test('mode 6: pressed at once after typing, with the next keys right behind', async () => {
      const page = await openBeside(session, surface);
      await typeText(page, 'Datang Jumat, 15 Mei 2025');
      await correctWeekday(page);
      // Until the write the keys go to the panel's button; then to the field.
      await typeText(page, 'zzzzzz');
      const withoutKeys = 'Datang Kamis, 15 Mei 2025';
      await waitUntil(
        page,
        (id: string, wanted: string) =>
          window.__fixture.model(id)?.replaceAll('z', '') === wanted &&
          document.activeElement?.localName !== 'siap-tayang-panel',
        model,
        withoutKeys,
      );
      await typeText(page, '!');
      await waitUntil(page, (id) => window.__fixture.model(id)?.includes('!') === true, model);
      const text = await readModel(page, model);
      expect(text?.replaceAll(/[z!]/g, '')).toBe(withoutKeys);
      expect(await wordsOfPanel(page)).not.toContain('Hasil di kotak tulis berbeda');
      expect((await fixtureReport(page)).errors).toEqual([]);
    });

    test('mode 10: the caret behind the correction stays, nothing scrolls', async () => {
      const lines = Array.from({ length: 40 }, (_, index) => `Baris nomor ${index + 1}.`);
      const text = ['Datang Jumat, 15 Mei 2025.', ...lines].join('\n');
      const page = await openBeside(session, surface, text);
      await waitForModel(page, model, text);
      await goToEnd(page);
      for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowLeft');
      const before = await scrollingAround(page, field);
      expect(Math.max(...before)).toBeGreaterThan(100);
      await correctWeekday(page);
      await waitForModel(page, model, text.replace('Jumat', 'Kamis'));
      await waitForWords(page, 'Sudah diganti');
      expect(await scrollingAround(page, field)).toEqual(before);
      await typeText(page, 'X');
      const wanted = `${text.slice(0, -3)}X${text.slice(-3)}`.replace('Jumat', 'Kamis');
      await waitForModel(page, model, wanted);
    });
  });

  test.each(editorPages)(
    'mode 7: what $id does not take is told, never as done',
    async (surface) => {
      const page = await openBeside(session, surface);
      await typeText(page, wrong);
      await waitForModel(page, surface.model, wrong);
      await page.evaluate((id) => window.__fixture.refuse(id), surface.model);
      await pressInPanel(page, 'Hari tidak cocok dengan tanggal');
      await page.evaluate((name) => {
        const root = document.querySelector(name)?.shadowRoot;
        const note = () => {
          if (root?.textContent?.includes('Sudah diganti')) document.title = 'berhasil';
        };
        if (root) new MutationObserver(note).observe(root, { subtree: true, childList: true });
      }, 'siap-tayang-panel');
      await pressInPanel(page, 'Ganti jadi “Kamis”');
      await waitForWords(page, 'Situs tidak menerima perubahan ini.');
      expect(await page.title()).not.toBe('berhasil');
      expect(await readModel(page, surface.model)).toBe(wrong);
      expect(await seenIn(page, surface.field)).toBe(wrong.replace('\n\n', '\n'));
    },
  );
});
