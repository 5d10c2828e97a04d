import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { loadNewestDraft } from '../harness/desk.ts';
import { typeText } from '../harness/keys.ts';
import { host, inPanel, panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const text =
  'Bupati menghadiri rapat koordinasi bersama para camat di aula kantor bupati, Senin lalu.';
const pick = inPanel('select.pick');

/** Waits until the panel holds the post for one of this kind; an empty one is none. */
const waitForKind = (page: Page, kind: string) =>
  waitUntil(
    page,
    (name: string, wanted: string) =>
      document.querySelector(name)?.shadowRoot?.querySelector<HTMLSelectElement>('select.pick')
        ?.value === wanted,
    host,
    kind,
  );

describe.each(['chromium', 'firefox'] as const)('the kind of a post in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('is guessed with its words, corrected by the person, and kept with the draft', async () => {
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, text);
    await waitForModel(page, feed.model, text);
    await waitForWords(page, 'Ditebak: Kegiatan, dari kata “');
    expect(await page.$eval(pick, (select) => (select as HTMLSelectElement).value)).toBe('');
    await pressInPanel(page, 'Pakai Kegiatan');
    await waitForKind(page, 'activity');

    await page.locator(pick).fill('clarification');
    await pressInPanel(page, 'Periksa');
    await waitForWords(page, 'Yang harus ada di unggahan klarifikasi');
    await pressInPanel(page, 'Simpan draf');
    await waitForWords(page, 'Tersimpan');

    await openComposer(page, feed);
    await panelOf(page);
    await waitForKind(page, '');
    await loadNewestDraft(await session.extensionPage('desk.html'));
    await page.bringToFront();
    await waitForModel(page, feed.model, text);
    await waitForKind(page, 'clarification');
  });
});
