import { describe, expect, test } from 'vitest';
import { innerHtmlOf, openComposer, readModel, waitForModel } from '../harness/composer.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { sayYes } from '../harness/keeping.ts';
import { pressTogether, typeText } from '../harness/keys.ts';
import { panelOf, pressInPanel, waitForWords, wordsOfPanel } from '../harness/panel.ts';
import { readPost } from '../harness/posts.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { violations } from '../harness/violations.ts';

const surfaces = ['facebook-feed', 'facebook-page', 'facebook-group'].map(surfaceOf);
const ways = [
  { lines: 'br', switches: {} },
  { lines: 'p', switches: { lines: 'p' } },
];

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('a yes is for one account of a site, and never for the personal feed', async () => {
    const [feed, pages] = [surfaceOf('facebook-feed'), surfaceOf('facebook-page')];
    const write = async (surface: typeof feed, text: string) => {
      const page = await session.newPage();
      await openComposer(page, surface);
      await panelOf(page);
      await typeText(page, text);
      await waitForModel(page, surface.model, text);
      return page;
    };
    const office = await write(pages, 'Dari Halaman.');
    await sayYes(office, 'Dinkes Banten');
    const next = await write(pages, 'Dari Halaman lagi.');
    await waitForWords(next, 'Tersimpan');
    await pressInPanel(next, 'Nama akun: Dinkes Banten');
    await sayYes(next, 'Dishub Banten');
    const own = await write(feed, 'Dari beranda.');
    await waitForWords(own, 'Ini kotak tulis beranda pribadi');
    expect(await wordsOfPanel(own)).toContain('Belum disimpan');

    const desk = await session.extensionPage('desk.html');
    const all = await waitForDrafts(desk, (drafts) =>
      drafts.some(({ details }) => details.account === 'Dishub Banten'),
    );
    const kept = all
      .filter(({ text }) => text.startsWith('Dari '))
      .map(({ text, details }) => `${details.account}: ${text}`);
    expect(kept.sort()).toEqual([
      'Dinkes Banten: Dari Halaman.',
      'Dishub Banten: Dari Halaman lagi.',
    ]);
  });

  describe.each(surfaces)('$id', (surface) => {
    test.each(ways)('typed = kept, lines as $lines', async ({ lines, switches }) => {
      const text = `${readPost('tersulit')}\n${surface.id} ${lines}`;
      const page = await session.newPage();
      await openComposer(page, surface, switches);
      await panelOf(page);
      await typeText(page, text);
      await waitForModel(page, surface.model, text);
      const before = await innerHtmlOf(page, surface.field);
      await pressInPanel(page, 'Simpan draf');
      await waitForWords(page, 'Tersimpan');
      expect(await innerHtmlOf(page, surface.field)).toBe(before);

      const desk = await session.extensionPage('desk.html');
      const drafts = await waitForDrafts(desk, (all) => all.some((one) => one.text === text));
      expect(drafts.find((one) => one.text === text)).toMatchObject({
        site: new URL(surface.url).hostname,
        composer: surface.id,
        deletedAt: null,
      });
    });

    test.each(ways)('a fix lands in the post and is undone, lines as $lines', async (way) => {
      const text = 'Pemeriksaan gratis untuk warga.\n\nDatang Jumat, 15 Mei 2025 😀 di puskesmas.';
      const page = await session.newPage();
      await openComposer(page, surface, way.switches);
      await panelOf(page);
      await typeText(page, text);
      await waitForModel(page, surface.model, text);
      await pressInPanel(page, 'Hari tidak cocok dengan tanggal');
      await pressInPanel(page, 'Ganti jadi “Kamis”');
      await waitForModel(page, surface.model, text.replace('Jumat', 'Kamis'));
      await waitForWords(page, 'Sudah diganti');

      await page.locator(surface.field).click();
      await pressTogether(page, 'Control', 'z');
      await waitForModel(page, surface.model, text);
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await typeText(page, ' Gratis.');
      await waitForModel(page, surface.model, `${text} Gratis.`);
    });

    test('asks nothing of anyone and presses nothing', async () => {
      const page = await session.newPage();
      await openComposer(page, surface);
      await panelOf(page);
      session.fixtures.forget();
      await typeText(page, 'Dalam rangka rakor, Kepala Dinas hadir.');
      await pressInPanel(page, 'Simpan draf');
      await waitForWords(page, 'Tersimpan');
      expect(await violations(session, page)).toEqual([]);
      expect(await readModel(page, surface.model)).toBe('Dalam rangka rakor, Kepala Dinas hadir.');
    });
  });
});
