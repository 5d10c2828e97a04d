import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { withoutBrowsersOwn } from '../fixtures/traffic.ts';
import { faultsIn } from '../harness/axe.ts';
import { openDraft, openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { paint } from '../harness/theme.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 120_000 });

const fill = (desk: Page, field: string, words: string) =>
  desk.locator(`#prompt-${field}`).fill(words);

/** Waits until a field holds exactly these words. */
const waitForField = (desk: Page, field: string, words: string) =>
  waitUntil(
    desk,
    (id: string, wanted: string) =>
      (document.getElementById(id) as HTMLInputElement | null)?.value === wanted,
    `prompt-${field}`,
    words,
  );

/** What is in the clipboard: pasted with the keys into the field of a text that there is. */
async function pasted(desk: Page): Promise<string> {
  await fill(desk, 'basis', '');
  await desk.focus('#prompt-basis');
  await desk.keyboard.down('Control');
  await desk.keyboard.press('v');
  await desk.keyboard.up('Control');
  await waitUntil(
    desk,
    () => (document.getElementById('prompt-basis') as HTMLTextAreaElement).value !== '',
  );
  return desk.$eval('#prompt-basis', (field) => (field as HTMLTextAreaElement).value);
}

describe.each(['chromium', 'firefox'] as const)('in %s, the prompt workshop', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  const openWorkshop = async (part = '/baru') => {
    const desk = await session.extensionPage(`desk.html#prompt${part}`);
    await waitForPageWords(desk, 'bagian siap');
    await desk.bringToFront();
    return desk;
  };

  test('makes a prompt of facts, names what must not leave, and copies it', async () => {
    const desk = await openWorkshop();
    await fill(desk, 'office', 'Dinas Kesehatan Kota Serang');
    await desk.select('#prompt-kind', 'service');
    await fill(desk, 'goal', 'datang cek kesehatan');
    await fill(desk, 'fact-contact', 'Ibu Siti 0812-3456-7890');
    await waitForPageWords(desk, 'Nomor ini tidak ada di daftar nomor resmi');
    await pressNamed(desk, 'Salin tanpa fakta 7');
    await waitForPageWords(desk, 'Prompt disalin tanpa fakta 7.');
    const without = await pasted(desk);
    expect(without).toMatch(/^PERAN: Anda penulis takarir Instagram Dinas Kesehatan Kota Serang/);
    expect(without).toContain('[PERIKSA: kontak]');
    expect(without).not.toContain('0812');

    await fill(desk, 'basis', '');
    await pressNamed(desk, 'Salin semua…');
    await desk.locator('dialog .tick').click();
    await desk.locator('dialog [type="submit"]').click();
    await waitForPageWords(desk, 'Prompt disalin.');
    expect(await pasted(desk)).toContain('kontak: Ibu Siti 0812-3456-7890');
    expect(withoutBrowsersOwn(session.fixtures.requests())).toEqual([]);
  });

  test('keeps what is typed, for a page that is opened later', async () => {
    const desk = await openWorkshop();
    await fill(desk, 'background', 'Cek kesehatan di alun-alun');
    await waitForPageWords(desk, 'Tersimpan');
    await waitUntil(desk, () => /#prompt\/[0-9a-f-]{36}$/.test(location.hash));
    const address = await desk.evaluate(() => location.hash);
    await desk.close();
    const again = await session.extensionPage(`desk.html${address}`);
    await waitForField(again, 'background', 'Cek kesehatan di alun-alun');
  });

  test('is reached from a draft, and knows what the draft says', async () => {
    const desk = await openDraft(session, 'Cek tekanan darah gratis. Bawa KTP.');
    await desk.locator('.more > summary').click();
    await pressNamed(desk, 'Buat prompt dari draf ini');
    await waitForField(desk, 'basis', 'Cek tekanan darah gratis. Bawa KTP.');
    await waitForField(desk, 'fact-how', 'Bawa KTP.');
    await openLink(desk, 'Buka drafnya');
    await waitForPageWords(desk, 'Muat ke kotak tulis');
  });

  test.each([1366, 683, 320])('can be used at %i pixels, light and dark', async (width) => {
    const desk = await openWorkshop();
    await fill(desk, 'fact-contact', 'Ibu Siti 0812-3456-7890');
    await waitForPageWords(desk, 'Nomor ini tidak ada');
    await desk.setViewport({ width, height: 768 });
    await waitUntil(desk, (wanted: number) => innerWidth === wanted, width);
    for (const theme of ['light', 'dark']) {
      await paint(desk, theme);
      expect(await faultsIn(desk)).toEqual([]);
    }
    expect(
      await desk.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      }),
    ).toBe(0);
  });
});
