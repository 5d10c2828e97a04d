import { describe, expect, test } from 'vitest';
import { fixtureReport, openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed } from '../harness/desk.ts';
import { goToEnd, pressTogether, typeText } from '../harness/keys.ts';
import { panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { editorPages, surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';
import { openBeside } from '../harness/writing.ts';

const fixed = (text: string) =>
  text
    .replace('dirumah', 'di rumah')
    .replace('dimana', 'di mana')
    .replace('antri', 'antre')
    .replace('silahkan', 'silakan');

const wrong =
  'Layanan KTP hadir dirumah warga 😀.\n\nTempat dimana warga antri #KTP, silahkan datang.';

describe.each(['chromium', 'firefox'] as const)('the safe fixes in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test.each([
    ...editorPages.map((surface) => ({ where: surface.id, surface, switches: {} })),
    ...['br', 'p'].map((lines) => ({
      where: `facebook-feed, lines as ${lines}`,
      surface: surfaceOf('facebook-feed'),
      switches: { lines },
    })),
  ])('in $where: one Ctrl+Z takes them all back', async ({ surface, switches }) => {
    const page = await session.newPage();
    await openComposer(page, surface, switches);
    await panelOf(page);
    await typeText(page, wrong);
    await waitForModel(page, surface.model, wrong);
    await pressInPanel(page, 'Perbaiki yang aman 4');
    await waitForModel(page, surface.model, fixed(wrong));
    await waitForWords(page, '4 perbaikan diterapkan');

    await page.locator(surface.field).click();
    await pressTogether(page, 'Control', 'z');
    await waitForModel(page, surface.model, wrong);
    await goToEnd(page);
    await typeText(page, ' Gratis.');
    await waitForModel(page, surface.model, `${wrong} Gratis.`);
    expect((await fixtureReport(page)).errors).toEqual([]);
  });

  test.each(editorPages.filter(({ id }) => id !== 'textarea'))(
    'in $id: what is no plain text between them stays, and the panel takes all back',
    async (surface) => {
      const content =
        'Hadir dirumah warga bersama @{Dinkes Kota Serang}, *tanpa biaya*, lewat [situs], silahkan datang.';
      const text =
        'Hadir dirumah warga bersama Dinkes Kota Serang, tanpa biaya, lewat situs, silahkan datang.';
      const page = await openBeside(session, surface, content);
      await waitForModel(page, surface.model, text);
      const parts = () => page.evaluate((id) => window.__fixture.parts(id), surface.model);
      const before = await parts();
      expect(before).toContain('mention:Dinkes Kota Serang');

      await pressInPanel(page, 'Perbaiki yang aman 2');
      await waitForModel(page, surface.model, fixed(text));
      const swapped = (part: string) => part.replace(/^text:.*/su, fixed);
      expect(await parts()).toEqual(before.map(swapped));

      await pressInPanel(page, 'Urungkan');
      await waitForModel(page, surface.model, text);
      await waitForWords(page, 'Tulisan kembali seperti sebelumnya.');
      expect(await parts()).toEqual(before);
      expect((await fixtureReport(page)).errors).toEqual([]);
    },
  );

  test.each(['desk.html#baru', 'sidepanel.html'])('in a text on %s', async (path) => {
    const page = await session.extensionPage(path);
    const waitForField = (text: string) =>
      waitUntil(page, (wanted) => document.querySelector('textarea')?.value === wanted, text);
    await page.locator('textarea').click();
    await typeText(page, wrong);
    await waitForField(wrong);
    // What only the whole text tells comes above the button and moves it: not while the mouse is on its way.
    await waitUntil(page, () => Boolean(document.querySelector('.action-line')));
    await pressNamed(page, 'Perbaiki yang aman 4');
    await waitForField(fixed(wrong));
    // The keyboard is in the text again, since the button has gone.
    await pressTogether(page, 'Control', 'z');
    await waitForField(wrong);
  });
});
