import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type Launched, launch } from '../../scripts/browsers/launch.ts';
import { startFixtures } from '../fixtures/server.ts';
import { choosePlace } from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import {
  downloadInto,
  downloadPreferences,
  useDownloadFolder,
  waitForDownload,
} from '../harness/downloads.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { builtExtension } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A browser whose only way out leads nowhere, from its start on. */
async function launchOffline(kind: BrowserKind, folder: string): Promise<Launched> {
  const { proxyPort, close } = await startFixtures();
  await close();
  const extraPrefs = downloadPreferences(folder);
  const launched = await launch(kind, { extension: builtExtension(kind), proxyPort, extraPrefs });
  await downloadInto({ launched }, folder);
  return launched;
}

/** Writes a draft at the desk and waits until it is kept. */
async function write(desk: Page, text: string): Promise<void> {
  await openLink(desk, 'Draf baru');
  await desk.locator('textarea').fill(text);
  await waitForDrafts(desk, (drafts) => drafts.some((draft) => draft.text === text));
  await waitForPageWords(desk, 'Tersimpan');
}

const waitForText = (desk: Page, wanted: string) =>
  waitUntil(desk, (text) => document.querySelector('textarea')?.value === text, wanted);

async function saveVersion(desk: Page, number: number): Promise<void> {
  await pressNamed(desk, 'Simpan versi…');
  await desk.locator('dialog [type="submit"]').click();
  await waitForPageWords(desk, `Tersimpan sebagai v${number} (`);
}

describe.each(['chromium', 'firefox'] as const)('in %s, without any network', (kind) => {
  const folder = useDownloadFolder();
  let launched: Launched;
  let opened: Page | undefined;
  beforeAll(async () => {
    launched = await launchOffline(kind, folder);
  });
  afterAll(() => launched.close());
  const openDesk = async () => {
    const page = await launched.extensionPage('desk.html');
    await page.bringToFront();
    opened = page;
    return page;
  };
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  test('there is none', async () => {
    const page = await launched.newPage();
    await expect(page.goto('https://www.facebook.com/')).rejects.toThrow();
  });

  test('versions are saved, compared and brought back', async () => {
    const desk = await openDesk();
    await write(desk, 'Datang hari Minggu ke balai.');
    await saveVersion(desk, 1);
    await desk.locator('textarea').fill('Datang hari Sabtu ke balai.');
    await waitForDrafts(desk, (drafts) => drafts.some(({ text }) => text.includes('Sabtu ke')));
    await saveVersion(desk, 2);
    await openLink(desk, 'Riwayat');
    await pressNamed(desk, 'v2');
    await waitForPageWords(desk, '1 kata masuk, 1 kata keluar');
    await pressNamed(desk, 'Pulihkan v1 sebagai versi baru');
    await openLink(desk, 'Tulis');
    await waitForText(desk, 'Datang hari Minggu ke balai.');
  });

  test('a draft is planned in the calendar, between the days that stand out', async () => {
    const desk = await openDesk();
    await write(desk, 'Kuras bak mandi: jadwal kader');
    await openLink(desk, 'Kalender');
    await desk.waitForSelector('[role="gridcell"][tabindex="0"]');
    await desk.focus('[role="gridcell"][tabindex="0"]');
    await desk.keyboard.press('PageDown');
    const date = await desk.evaluate(() => (document.activeElement as HTMLElement).dataset.date);
    await desk.keyboard.press('Enter');
    await pressNamed(desk, 'Simpan rencana');
    await waitUntil(
      desk,
      (day: string) =>
        document.querySelector(`[data-date="${day}"]`)?.textContent.includes('Kuras bak') ?? false,
      date ?? '',
    );
  });

  test('a draft is found while it is typed, and filtered', async () => {
    const desk = await openDesk();
    await write(desk, 'Kelulut zamrud di loket.');
    await openLink(desk, 'Draf');
    await desk.locator('input[type="search"]').fill('kelulut zam');
    await waitForPageWords(desk, '1 draf memuat “kelulut zam”');
    await desk.select('select[aria-label="Kanal"]', 'instagram');
    await waitForPageWords(desk, 'Tidak ada draf yang memuat “kelulut zam”');
  });

  test('a ready text begins a draft, which becomes a template of one’s own', async () => {
    const desk = await openDesk();
    await openLink(desk, 'Templat');
    await pressNamed(desk, 'Draf dari templat “Klarifikasi');
    await waitUntil(desk, () => document.querySelector('textarea')?.value.startsWith('FAKTA:'));
    await desk.locator('.more > summary').click();
    await pressNamed(desk, 'Jadikan templat');
    await waitForPageWords(desk, 'disalin ke Templat');
  });

  test('a draft is shown to a phone, and its post noted', async () => {
    const desk = await openDesk();
    await write(desk, 'Cek tekanan darah gratis.');
    await desk.locator('.more > summary').click();
    await pressNamed(desk, 'Kirim ke ponsel');
    await desk.waitForSelector('.qr');
    await desk.locator('.phone-note > summary').click();
    await desk.focus('.phone-note [name="address"]');
    await desk.keyboard.press('Enter');
    await waitForPageWords(desk, 'tidak dibandingkan.');
  });

  test('a draft goes into the bin and out of it for good', async () => {
    const desk = await openDesk();
    await write(desk, 'Salah kirim.');
    await pressNamed(desk, 'Hapus');
    await waitForPageWords(desk, 'dipindah ke tempat sampah');
    await openLink(desk, 'Tempat sampah');
    await desk.locator('[aria-label="Pilih “Salah kirim.”"]').click();
    await pressNamed(desk, 'Hapus untuk seterusnya');
    await pressNamed(desk, 'Hapus 1 draf');
    await waitForPageWords(desk, '1 draf dihapus untuk seterusnya.');
  });

  test('drafts are archived and backed up', async () => {
    const desk = await openDesk();
    await write(desk, 'Loket pindah ke lantai 2.');
    await openLink(desk, 'Arsip');
    await waitForPageWords(desk, 'unggahan terpilih');
    await pressNamed(desk, 'Unduh arsip');
    await waitForPageWords(desk, 'unggahan selesai');
    await waitForDownload(desk, folder, '.zip');
    await openLink(desk, 'Cadangan');
    await choosePlace(desk);
    await pressNamed(desk, 'Cadangkan sekarang');
    await waitForPageWords(desk, 'draf tercadang di');
  });
});
