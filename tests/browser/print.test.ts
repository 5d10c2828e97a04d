import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openDraft, openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { packed, pagesOf } from '../harness/pdf.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

const link = `https://dinkes.bantenprov.go.id/layanan/${'posyandu-remaja-'.repeat(20)}jadwal`;
const lines = Array.from(
  { length: 40 },
  (_, at) =>
    `Baris ${at + 1}: posyandu buka hari Sabtu di balai desa, bawa buku KIA dan KTP, gratis untuk warga yang tinggal di sini maupun pendatang.`,
);
const text = ['Posyandu buka Sabtu.', '', ...lines, link].join('\n');

/** The dialog of the printer is none that a driver can answer: the page only notes that it was asked for. */
const standInForPrinter = (desk: Page) =>
  desk.evaluate(() => {
    window.print = () => void document.body.toggleAttribute('data-asked', true);
  });

/** The sheets once they are handed to the printer, without the time of day in their feet. */
async function sheetsOf(desk: Page): Promise<string[]> {
  await waitUntil(desk, () => document.body.hasAttribute('data-asked'));
  return desk.$$eval('.print-sheet', (sheets) =>
    sheets.map(({ textContent }) => textContent.replace(/Dicetak.*$/u, '')),
  );
}

/** As the browser says it when the printer has what it needs. */
const finish = (desk: Page) =>
  desk.evaluate(() => {
    document.body.removeAttribute('data-asked');
    window.dispatchEvent(new Event('afterprint'));
  });

async function pressPrintKey(desk: Page): Promise<void> {
  await desk.keyboard.down('Control');
  await desk.keyboard.press('p');
  await desk.keyboard.up('Control');
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('an open draft is a sheet: by Ctrl+P as by its button, whole on the pages of a PDF', async () => {
    const desk = await openDraft(session, text);
    await standInForPrinter(desk);
    await desk.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await desk.locator('.details-fields input').fill('Dinas Kesehatan Banten');
    await desk.locator('textarea').click();
    await pressPrintKey(desk);
    const [byKey] = await sheetsOf(desk);

    const pages = await pagesOf(await desk.pdf({ format: 'A4' }));
    const whole = pages.join('');
    expect(pages.length).toBeGreaterThan(1);
    for (const words of ['Dinas Kesehatan Banten', 'Salinan kerja, belum ada versinya', 'Paraf:']) {
      expect(whole).toContain(packed(words));
    }
    expect(whole).toContain(packed(link));
    // No page ends within a line of the text, and nothing of the page around is on paper.
    for (const line of lines) {
      expect(
        pages.some((page) => page.includes(packed(line))),
        line,
      ).toBe(true);
    }
    expect(whole).not.toContain(packed('Muat ke kotak tulis'));

    await finish(desk);
    await waitUntil(desk, () => document.querySelector('.print-sheets') === null);
    await desk.locator('.more summary').click();
    await pressNamed(desk, 'Cetak');
    expect(await sheetsOf(desk)).toEqual([byKey]);
    expect(byKey).toContain('Poin terbuka: ');
  });

  test('several drafts are a sheet each, from the selection in the list', async () => {
    for (const words of ['Loket pindah ke lantai dua.', 'Pasar murah hari Minggu.']) {
      const desk = await openDraft(session, words);
      await waitForDrafts(desk, (drafts) => drafts.some((one) => one.text === words));
      await desk.close();
    }
    const desk = await session.extensionPage('desk.html');
    await standInForPrinter(desk);
    await waitForPageWords(desk, 'Pasar murah');
    await desk.locator('[type="checkbox"][aria-label^="Pilih"]').click();
    await pressNamed(desk, 'Pilih semua');
    await pressNamed(desk, 'Cetak');
    const sheets = await sheetsOf(desk);
    expect(sheets.filter((sheet) => /^(?:Loket|Pasar)/u.test(sheet))).toHaveLength(2);
    const pages = await pagesOf(await desk.pdf({ format: 'A4' }));
    const holding = (words: string) => pages.findIndex((page) => page.startsWith(packed(words)));
    expect(holding('Loket pindah')).toBeGreaterThanOrEqual(0);
    expect(holding('Pasar murah')).toBeGreaterThanOrEqual(0);
    await openLink(desk, 'Draf');
  });
});

describe('on paper in chromium', () => {
  const session = useSession('chromium', { extension: builtExtension('chromium') });

  test('everything is black on white, in dark mode too, and nothing else is shown', async () => {
    const desk = await openDraft(session, 'Posyandu buka Sabtu.');
    await standInForPrinter(desk);
    await desk.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await pressPrintKey(desk);
    await sheetsOf(desk);
    await desk.emulateMediaType('print');
    const shown = await desk.evaluate(() => ({
      page: getComputedStyle(document.body).backgroundColor,
      inks: [
        ...new Set(
          [...document.querySelectorAll('.print-sheet *')].map(
            (one) => getComputedStyle(one).color,
          ),
        ),
      ],
      around: document.querySelector('#app')?.checkVisibility(),
    }));
    expect(shown).toEqual({ page: 'rgb(255, 255, 255)', inks: ['rgb(0, 0, 0)'], around: false });
  });
});
