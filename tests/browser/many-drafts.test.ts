import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { keyTime, listShown, openTime, timeToFind, waitForReach } from '../harness/desk-speed.ts';
import { seed, seedableExtension } from '../harness/many-drafts.ts';
import { useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

const count = 5000;

describe.each(['chromium', 'firefox'] as const)('5,000 drafts of ten years in %s', async (kind) => {
  const extension = await seedableExtension(kind);
  afterAll(extension.remove);
  const session = useSession(kind, { extension: extension.folder });

  beforeAll(async () => {
    await seed(await session.extensionPage('popup.html'), count);
  });

  const rowsSay = (desk: Page, words: string, rows: number) =>
    waitUntil(
      desk,
      (wanted: string, number: number) => {
        const found = [...document.querySelectorAll('li.draft')];
        return found.length === number && found.every((row) => row.textContent.includes(wanted));
      },
      words,
      rows,
    );

  test('the list stands there at once, fifty at a time, and says how many there are', async () => {
    const desk = await session.extensionPage('desk.html');
    await listShown(desk);
    await rowsSay(desk, 'Muat…', 50);
    // Another test writes one more.
    await waitUntil(desk, () =>
      /^500[01]$/.test(document.querySelector('nav .count')?.textContent ?? ''),
    );
    await desk.locator('.more-rows button').click();
    await rowsSay(desk, 'Muat…', 100);
    await openTime(desk);
  });

  test('filters are together, in the address, and stay after a reload and Back', async () => {
    const desk = await session.extensionPage('desk.html');
    await listShown(desk);
    await desk.waitForSelector('select[aria-label="Instansi"]');
    await desk.select('select[aria-label="Kanal"]', 'instagram');
    await desk.select('select[aria-label="Instansi"]', 'Dinas Kesehatan');
    await rowsSay(desk, 'Instagram', 50);
    await rowsSay(desk, 'Dinas Kesehatan', 50);
    await desk.evaluate(() => {
      Reflect.set(window, 'isOld', true);
      location.reload();
    });
    await waitUntil(desk, () => Reflect.get(window, 'isOld') !== true);
    await rowsSay(desk, 'Dinas Kesehatan', 50);
    await desk.locator('li.draft a[data-draft]').click();
    await desk.waitForSelector('textarea');
    await desk.evaluate(() => history.back());
    await rowsSay(desk, 'Dinas Kesehatan', 50);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('a word is found while it is typed, in the whole archive too, and marked', async () => {
    const desk = await session.extensionPage('desk.html');
    await listShown(desk);
    await timeToFind(desk, 'gula darah');
    await waitForReach(desk);
    const marked = await desk.$$eval('li.draft:first-of-type mark', (marks) =>
      marks.map((mark) => mark.textContent.toLowerCase()),
    );
    expect(marked).toContain('gula darah');
    await rowsSay(desk, 'gula darah', 20);
    // By keyboard: rows get their height when they come into sight, and what is below them moves on.
    await desk.focus('.more-rows button');
    await desk.keyboard.press('Enter');
    await rowsSay(desk, 'gula darah', 70);
    await keyTime(desk, ['pajak kendaraan']);

    // The oldest draft of all.
    const oldest = `b${String(count - 1).padStart(6, '0')}`;
    await desk.locator('.search-line button').click();
    await waitForReach(desk);
    await timeToFind(desk, oldest);
    await rowsSay(desk, oldest, 1);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('what is written elsewhere is found at once', async () => {
    const desk = await session.extensionPage('desk.html');
    await listShown(desk);
    await timeToFind(desk, 'pasar murah');
    await waitForReach(desk);
    const other = await session.extensionPage('desk.html#baru');
    await other.locator('textarea').click();
    await other.keyboard.type('Kelulut zamrud di loket.');
    await waitUntil(other, () => document.body.textContent.includes('Tersimpan'));
    await desk.bringToFront();
    await timeToFind(desk, 'kelulut zamrud');
    await rowsSay(desk, 'Kelulut zamrud', 1);
  });
});
