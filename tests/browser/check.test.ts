import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { loadNewestDraft } from '../harness/desk.ts';
import { tabTo, useByKeys, waitForFocus } from '../harness/focus.ts';
import { goToEnd, pressTogether, typeText } from '../harness/keys.ts';
import { host, panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { readPost } from '../harness/posts.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const text = 'Pemeriksaan gratis untuk warga, Jumat, 14 Mei 2026, di puskesmas kecamatan.';
const weekday = 'Hari tidak cocok dengan tanggal';
const reason = 'Mengikuti undangan.';
const secondEyes = 'Siapa selain penulis';

async function write(page: Page, words: string, switches: Readonly<Record<string, string>> = {}) {
  await openComposer(page, feed, switches);
  await panelOf(page);
  await typeText(page, words);
  await waitForModel(page, feed.model, words);
}

/** Waits until the panel lists a finding of this name, or lists it no more. */
const waitForRow = (page: Page, name: string, isThere: boolean) =>
  waitUntil(
    page,
    (hostName: string, words: string, wanted: boolean) => {
      const rows = document.querySelector(hostName)?.shadowRoot?.querySelectorAll('.finding .name');
      return [...(rows ?? [])].some((row) => row.textContent === words) === wanted;
    },
    host,
    name,
    isThere,
  );

const openTab = (page: Page, tab: string) => pressInPanel(page, tab);

describe.each(['chromium', 'firefox'] as const)('the check in %s', (kind) => {
  const viewport = { width: 1366, height: 768 };
  const session = useSession(kind, { extension: builtExtension(kind), viewport });

  test('what was ignored with a reason is still ignored when its draft comes back', async () => {
    const page = await session.newPage();
    await write(page, text);
    await pressInPanel(page, weekday);
    await pressInPanel(page, 'Abaikan…');
    await waitForFocus(page, /^$/);
    await typeText(page, reason);
    await pressInPanel(page, 'Abaikan dengan alasan ini');
    await waitForRow(page, weekday, false);
    await pressInPanel(page, 'Simpan draf');
    await waitForWords(page, 'Tersimpan');

    await openComposer(page, feed);
    await panelOf(page);
    const desk = await session.extensionPage('desk.html');
    await loadNewestDraft(desk);
    await page.bringToFront();
    await waitForModel(page, feed.model, text);
    await waitForRow(page, weekday, false);
    await pressInPanel(page, 'Diabaikan');
    await waitForWords(page, reason);
    await pressInPanel(page, `Pakai lagi: ${weekday}`);
    await waitForRow(page, weekday, true);
  });

  test('an answer is asked for again when the text that it speaks of changes', async () => {
    const page = await session.newPage();
    await write(page, text);
    await openTab(page, 'Periksa');
    await pressInPanel(page, 'Sudah disetujui');
    await waitForFocus(page, /^$/);
    await typeText(page, 'Rina Hartati');
    await pressInPanel(page, 'Simpan jawaban');
    await waitForWords(page, 'Dijawab oleh Anda pukul');
    await waitForWords(page, 'Rina Hartati');

    await page.locator(feed.field).click();
    await goToEnd(page);
    await typeText(page, ' Bawa KTP.');
    await waitForWords(page, 'Jawab lagi');
    await waitForWords(page, 'Bagian itu berubah sesudahnya.');
  });

  test.each([
    ['light', {}],
    ['dark', { dark: '1' }],
  ])('axe finds nothing on any tab, %s', async (_, switches) => {
    const page = await session.newPage();
    await write(page, readPost('buruk_1'), { csp: '0', ...switches });
    await pressInPanel(page, 'Singkatan atau istilah belum dijelaskan');
    expect(await faultsIn(page, host), 'card').toEqual([]);
    await pressInPanel(page, 'Abaikan…');
    expect(await faultsIn(page, host), 'reason').toEqual([]);
    for (const tab of ['Periksa', 'Pratinjau']) {
      await openTab(page, tab);
      expect(await faultsIn(page, host), tab).toEqual([]);
    }
  });

  test('everything can be done by keyboard alone, and the keyboard is never lost', async () => {
    const page = await session.newPage();
    await write(page, text);
    await waitForRow(page, weekday, true);
    await useByKeys(page, weekday);
    await useByKeys(page, 'Abaikan…');
    await waitForFocus(page, /^$/);
    await page.keyboard.press('Escape');
    await waitForFocus(page, /^Abaikan…$/);
    await page.keyboard.press('Enter');
    await waitForFocus(page, /^$/);
    await typeText(page, reason);
    await useByKeys(page, 'Abaikan dengan alasan ini');
    await waitForRow(page, weekday, false);
    await waitForFocus(page, /./);

    await pressTogether(page, 'Shift', 'Tab');
    await tabTo(page, 'Temuan');
    await page.keyboard.press('ArrowRight');
    await waitForFocus(page, /^Periksa/);
    await useByKeys(page, 'Sudah disetujui');
    await waitForFocus(page, /^$/);
    await typeText(page, 'Rina Hartati');
    await useByKeys(page, 'Simpan jawaban');
    await waitForWords(page, 'Dijawab oleh Anda pukul');
    await waitForFocus(page, new RegExp(`^Ubah jawaban: ${secondEyes}`));

    await page.keyboard.press('Escape');
    await waitForFocus(page, /^Buka panel Siap Tayang/);
    await page.keyboard.press('Enter');
    await waitForFocus(page, /poin terbuka$/);
  });
});
