import type { Page } from 'puppeteer-core';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { draftsOnDisk, waitForDrafts } from '../harness/drafts.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

const text = 'Tes HIV gratis & rahasia 😀\n\nBawa KTP. Cek 100%?';

/** Writes a draft at the desk, and waits until it is kept. */
async function writeDraft(desk: Page, written: string): Promise<void> {
  await openLink(desk, 'Draf baru');
  await desk.locator('textarea').fill(written);
  await waitForDrafts(desk, (drafts) => drafts.some((draft) => draft.text === written));
  await waitForPageWords(desk, 'Tersimpan');
}

/** Opens the further deeds of the open draft and takes one of them. */
async function choose(desk: Page, deed: string): Promise<void> {
  await desk.locator('.more > summary').click();
  await pressNamed(desk, deed);
}

/** What a phone reads off the screen: the picture of the code, as the browser painted it. */
async function scan(desk: Page): Promise<string> {
  const code = await desk.waitForSelector('.qr');
  await code?.scrollIntoView();
  const picture = await code?.screenshot({ encoding: 'base64' });
  const pixels = await desk.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const read = context?.getImageData(0, 0, canvas.width, canvas.height);
    // One letter for each point: black and white are all there is, and a list of numbers travels slowly.
    const dark = (_: unknown, at: number) => ((read?.data[at * 4] ?? 255) < 128 ? '#' : ' ');
    const { width, height } = canvas;
    return { width, height, points: Array.from({ length: width * height }, dark).join('') };
  }, picture ?? '');
  const { width, height, points } = pixels;
  const data = Uint8ClampedArray.from(
    [...points].flatMap((point) => {
      const light = point === '#' ? 0 : 255;
      return [light, light, light, 255];
    }),
  );
  return decodeQR({ width, height, data }, { timeLimit: 5000 });
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });
  const openDesk = () => session.extensionPage('desk.html');

  test('a draft is planned from the calendar by keys, and stands there after a reload', async () => {
    const desk = await openDesk();
    await writeDraft(desk, 'Kuras bak mandi: jadwal kader');
    await openLink(desk, 'Kalender');
    await desk.waitForSelector('[role="gridcell"][tabindex="0"]');
    await desk.focus('[role="gridcell"][tabindex="0"]');
    await desk.keyboard.press('PageDown');
    await desk.keyboard.press('ArrowRight');
    const date = await desk.evaluate(() => (document.activeElement as HTMLElement).dataset.date);
    await desk.keyboard.press('Enter');
    await pressNamed(desk, 'Simpan rencana');
    const onDay = (day: string) =>
      document.querySelector(`[data-date="${day}"]`)?.textContent?.includes('Kuras bak') ?? false;
    await waitUntil(desk, onDay, date ?? '');
    // The dialog gave the focus back to the day.
    await waitUntil(
      desk,
      (day: string) => (document.activeElement as HTMLElement | null)?.dataset.date === day,
      date ?? '',
    );

    await session.launched.reload(desk);
    await pressNamed(desk, 'Bulan berikutnya');
    await waitUntil(desk, onDay, date ?? '');
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('the code on the screen is the text, with its lines and emoji', async () => {
    const desk = await openDesk();
    await writeDraft(desk, text);
    await choose(desk, 'Kirim ke ponsel');
    expect(await scan(desk)).toBe(text);
    const link = await desk.$eval('a[href^="https://wa.me/"]', (one) => one.getAttribute('href'));
    expect(new URL(link ?? '').searchParams.get('text')).toBe(text);
    expect(await faultsIn(desk)).toEqual([]);

    await desk.locator('.phone-note > summary').click();
    await desk.focus('.phone-note [name="address"]');
    await desk.keyboard.press('Enter');
    await waitForPageWords(desk, 'tidak dibandingkan.');
  });

  test('a long text is scanned code by code, and is whole', async () => {
    const desk = await openDesk();
    const long = Array.from({ length: 40 }, (_, at) => `${at + 1}. Loket buka 😀 pukul 08.00`).join(
      '\n',
    );
    await writeDraft(desk, long);
    await choose(desk, 'Kirim ke ponsel');
    const parts = [await scan(desk)];
    const total = await desk.$eval(
      '.qr',
      (code) => /dari (\d+)/.exec(code.getAttribute('aria-label') ?? '')?.[1],
    );
    for (let at = 2; at <= Number(total); at += 1) {
      await pressNamed(desk, 'Kode berikutnya');
      await waitForPageWords(desk, `Kode ${at} dari ${total}`);
      parts.push(await scan(desk));
    }
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('')).toBe(long);
  });

  test('a draft is doubled, and a template begins another', async () => {
    const desk = await openDesk();
    const written = `Jadwal posyandu ${crypto.randomUUID()}`;
    await writeDraft(desk, written);
    const first = desk.url();
    await choose(desk, 'Gandakan');
    await waitUntil(desk, (before: string) => location.href !== before, first);
    await waitUntil(
      desk,
      (whole: string) => document.querySelector('textarea')?.value === whole,
      written,
    );
    await choose(desk, 'Jadikan templat');
    await waitForPageWords(desk, 'disalin ke Templat');
    await openLink(desk, 'Templat');
    await pressNamed(desk, `Draf dari templat “${written}`);
    await waitUntil(
      desk,
      (whole: string) => document.querySelector('textarea')?.value === whole,
      written,
    );
    const kept = (await draftsOnDisk(desk)).filter((draft) => draft.text === written);
    expect(kept).toHaveLength(4);
  });

  test.each(['light', 'dark'])(
    'at 320 pixels nothing is cut, and axe finds no fault: %s',
    async (theme) => {
      const desk = await openDesk();
      await desk.setViewport({ width: 320, height: 640 });
      for (const page of ['Kalender', 'Templat']) {
        await openLink(desk, page);
        await desk.waitForSelector('h1');
        await desk.evaluate((wanted) => {
          document.documentElement.dataset.theme = wanted;
        }, theme);
        // Colours that are still on their way are none that a person reads.
        await waitUntil(desk, () => document.getAnimations().length === 0);
        const isCut = await desk.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth > clientWidth;
        });
        expect(isCut).toBe(false);
        expect(await faultsIn(desk)).toEqual([]);
      }
    },
  );
});
