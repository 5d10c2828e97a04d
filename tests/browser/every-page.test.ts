import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { call, startComputer } from '../harness/backup.ts';
import { waitForPageWords } from '../harness/desk.ts';
import {
  beginLock,
  goToPart,
  letTimePass,
  waitForHeading,
  waitForLockOn,
} from '../harness/lock.ts';
import { introduce } from '../harness/people.ts';
import { paint } from '../harness/theme.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 400_000 });

/** Half of a laptop's screen, which is a whole one at 200 %; and the narrowest that must do. */
const widths = [683, 320];

/** What sticks out of the page to the right, so that somebody would have to scroll to it. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth)
      .map((one) => `${one.tagName} ${one.className}`);
  });

/** What is wrong with the page that is open: for axe in both themes, or sticking out at a width. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 768 });
    await waitUntil(page, (wanted: number) => innerWidth === wanted, width);
    faults.push(...(await stickingOut(page)).map((one) => `${width}: ${one}`));
    for (const theme of ['light', 'dark']) {
      await paint(page, theme);
      faults.push(...(await faultsIn(page)).map((one) => `${width} ${theme}: ${one}`));
    }
  }
  return faults;
}

/** The pages of the desk, and words that stand there once they have something to show. */
const pagesOf = ({ rich, parted }: Record<string, string>): [address: string, words: string][] => [
  ['#draf', 'Puskesmas Cipocok Jaya'],
  ['#draf?kata=posyandu', 'memuat “posyandu”'],
  ['#draf?kata=tidakada', 'Tidak ada draf yang memuat'],
  [`#draf/${rich}`, 'Hari tidak cocok dengan tanggal'],
  [`#draf/${parted}/riwayat`, 'Agus Salim'],
  [`#draf/${parted}/gabung`, 'balai desa'],
  [`#draf/${rich}/tinjauan`, 'Putusan Anda'],
  [`#draf/${rich}/bagikan`, 'Berkas tinjauan'],
  [`#ai/${rich}`, 'AI dipakai untuk apa?'],
  ['#kalender', 'Puskesmas Cipocok'],
  [`#prompt/draf/${rich}`, 'Diisi dari draf'],
  ['#prompt/pustaka', 'Belum ada prompt'],
  ['#templat', 'pekan ini'],
  ['#sampah', 'Dibuang.'],
  ['#arsip', 'unggahan terpilih'],
  ['#rapor', 'Impor unggahan lama'],
  ['#orang', 'Siti Aminah'],
  ['#kebijakan', 'selalu nyala'],
  ['#cadangan', 'Cadangan otomatis'],
  ['#kiriman', 'Buka kiriman'],
  ['#pengaturan', 'Kunci dengan kata sandi ini'],
  ['#mulai', 'Anda menulis untuk instansi mana?'],
  ['#bantuan', 'cenayang'],
  ['#bantuan/SER-01', 'Sesudah'],
  ['#baru', 'Mulai menulis'],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('every page of the desk can be used at 320 pixels and at 200 %, light and dark', async () => {
    const { desk, session, close } = await startComputer(kind);
    onTestFinished(close);
    await call(desk, 'furnish');
    const drafts = await call<Record<string, string>>(desk, 'furnishPages');
    await goToPart(desk, '#orang');
    await introduce(desk, 'Siti Aminah');
    const faults: Record<string, string[]> = {};
    for (const [address, words] of pagesOf(drafts)) {
      await goToPart(desk, address);
      await waitForPageWords(desk, words);
      faults[address] = await faultsOf(desk);
    }
    const rescue = await session.extensionPage('rescue.html');
    await waitForPageWords(rescue, 'workingCopies');
    faults.rescue = await faultsOf(rescue);
    await rescue.close();

    await desk.bringToFront();
    await goToPart(desk, '#pengaturan');
    await beginLock(desk);
    await waitForLockOn(desk);
    faults['lock settings'] = await faultsOf(desk);
    await letTimePass(desk);
    await waitForHeading(desk, 'Meja redaksi terkunci');
    faults.locked = await faultsOf(desk);
    const isFaulty = ([, found]: [string, string[]]) => found.length > 0;
    expect(Object.entries(faults).filter(isFaulty)).toEqual([]);
  });
});
