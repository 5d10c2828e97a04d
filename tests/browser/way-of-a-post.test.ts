import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { focusComposer, openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { sayYes } from '../harness/keeping.ts';
import { typeText } from '../harness/keys.ts';
import { countPanels, host, panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { readPost } from '../harness/posts.ts';
import { builtExtension, startSession, useSession } from '../harness/session.ts';
import { decoys, surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test.each(['facebook-feed', 'facebook-page', 'facebook-group'])(
    '%s: what was typed comes back after a crash, byte for byte',
    { timeout: 120_000 },
    async (id) => {
      const surface = surfaceOf(id);
      const text = readPost('tersulit');
      const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-test-'));
      const options = { extension: builtExtension(kind), profile };
      const first = await startSession(kind, options);
      const page = await first.newPage();
      await openComposer(page, surface);
      await panelOf(page);
      await typeText(page, 'Halo');
      await sayYes(page);
      await page.locator(surface.field).click();
      await typeText(page, text.slice('Halo'.length));
      await waitForModel(page, surface.model, text);
      const watcher = await first.extensionPage('desk.html');
      await waitForDrafts(watcher, (drafts) => drafts[0]?.text === text && drafts.length === 1);
      await first.launched.kill();
      await first.fixtures.close();

      const second = await startSession(kind, options);
      const desk = await second.extensionPage('desk.html');
      await waitForPageWords(desk, 'Halo warga Serang');
      const again = await second.newPage();
      await openComposer(again, surface);
      await panelOf(again);
      await typeText(again, 'Isi lama');
      await waitForWords(again, 'Tersimpan');
      await desk.bringToFront();
      await pressNamed(desk, 'Muat “Halo');
      await pressNamed(desk, 'Simpan isi lama, lalu muat');
      await waitForModel(again, surface.model, text);
      const kept = await waitForDrafts(desk, (drafts) => drafts.length === 2);
      expect(kept.map((draft) => draft.text).sort()).toEqual([text, 'Isi lama'].sort());
      await second.close();
      rmSync(profile, { recursive: true, force: true });
    },
  );

  describe('beside a composer', () => {
    const session = useSession(kind, { extension: builtExtension(kind) });

    test('a background that was stopped keeps the text all the same', async () => {
      const page = await session.newPage();
      await openComposer(page, feed);
      await panelOf(page);
      await typeText(page, 'Loket buka sampai pukul 15.00.');
      await session.launched.stopBackground();
      await pressInPanel(page, 'Simpan draf');
      await waitForWords(page, 'Tersimpan');
      const desk = await session.extensionPage('desk.html');
      await waitForDrafts(desk, (all) => all.some(({ text }) => text.startsWith('Loket buka')));
    });

    test('closed and opened again there is one panel, and none without a composer', async () => {
      const page = await session.newPage();
      for (const _ of [1, 2]) {
        await openComposer(page, feed);
        await panelOf(page);
        expect(await countPanels(page)).toBe(1);
        await page.locator('[role="dialog"] [role="button"][aria-label="Tutup"]').click();
        await waitUntil(page, () => document.querySelector('siap-tayang-panel') === null);
      }
    });

    test.each(decoys)('$id gets no panel', async ({ url, field }) => {
      const page = await session.newPage();
      await page.goto(url);
      await page.locator(field).click();
      await page.keyboard.type('rahasia');
      expect(await countPanels(page)).toBe(0);
    });

    test('a composer that is rebuilt goes on as the same draft', async () => {
      const page = await session.newPage();
      await openComposer(page, feed);
      await panelOf(page);
      await typeText(page, 'Foto menyusul.');
      await pressInPanel(page, 'Simpan draf');
      await waitForWords(page, 'Tersimpan');
      const file = await page.$('[role="dialog"] input[type="file"]');
      await (file as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(builtIcon(kind));
      await waitForModel(page, feed.model, 'Foto menyusul.');
      await focusComposer(page, feed);
      await page.keyboard.press('End');
      await typeText(page, ' Segera.');
      await pressInPanel(page, 'Simpan draf');
      const desk = await session.extensionPage('desk.html');
      const drafts = await waitForDrafts(desk, (all) =>
        all.some(({ text }) => text === 'Foto menyusul. Segera.'),
      );
      expect(drafts.filter(({ text }) => text.startsWith('Foto menyusul'))).toHaveLength(1);
    });

    test('switched off for the site, nothing of ours is in the page; switched on, it is back', async () => {
      const page = await session.newPage();
      await openComposer(page, feed);
      await panelOf(page);
      const desk = await session.extensionPage('desk.html');
      await choose(desk, true);
      await waitUntil(page, () => document.querySelector('siap-tayang-panel') === null);
      await choose(desk, false);
      await page.bringToFront();
      await panelOf(page);
    });

    test('the panel has no fault that axe finds', async () => {
      const page = await session.newPage();
      await openComposer(page, feed, { csp: '0' });
      await panelOf(page);
      await typeText(page, readPost('buruk_1'));
      await pressInPanel(page, 'Singkatan atau istilah belum dijelaskan');
      expect(await faultsIn(page, host)).toEqual([]);
    });
  });
});

const builtIcon = (kind: 'chromium' | 'firefox') => join(builtExtension(kind), 'icon', '16.png');

/** As the switch of the toolbar button does. */
const choose = (page: import('puppeteer-core').Page, off: boolean) =>
  page.evaluate(async (isOff) => {
    const extension = (globalThis as unknown as { browser?: unknown; chrome: unknown }).browser;
    const { runtime } = (extension ?? Reflect.get(globalThis, 'chrome')) as {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    };
    const request = { site: 'www.facebook.com', choice: { off: isOff } };
    await runtime.sendMessage({ name: 'chooseForSite', request });
  }, off);
