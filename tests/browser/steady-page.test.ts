import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForPageWords } from '../harness/desk.ts';
import { listShown, timeToFind, waitForReach } from '../harness/desk-speed.ts';
import { seed, seedableExtension } from '../harness/many-drafts.ts';
import { useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

const text =
  'Puskesmas Cipocok Jaya membuka pemeriksaan tekanan darah gratis. Bupati Ahmad hadir dan memberi sambutan. Datang Jumat, 15 Mei 2025 pukul 08.00 ke puskesmas terdekat dengan membawa KTP.';

/** A laptop, half of its screen, and a telephone. */
const widths = [1366, 683, 360];

/** Where the field and the tabs of the check stand, from the top of the page. */
const places = (desk: Page) =>
  desk.evaluate(() => {
    const topOf = (selector: string) =>
      Math.round((document.querySelector(selector)?.getBoundingClientRect().top ?? -1) + scrollY);
    return { field: topOf('textarea'), tabs: topOf('.check .tabs') - topOf('.check') };
  });

/** How high the list is held to be, and how high it is once every row was drawn. */
const heights = (desk: Page) =>
  desk.evaluate(() => {
    const list = document.querySelector('.drafts') as HTMLElement;
    const rows = list.querySelectorAll<HTMLElement>('li.draft');
    const height = () => Math.round(list.getBoundingClientRect().height);
    const held = height();
    for (const row of rows) row.style.contentVisibility = 'visible';
    const drawn = height();
    for (const row of rows) row.style.contentVisibility = '';
    return { held, drawn, row: drawn / rows.length };
  });

describe.each(['chromium', 'firefox'] as const)('nothing jumps in %s', async (kind) => {
  const extension = await seedableExtension(kind);
  afterAll(extension.remove);
  const session = useSession(kind, { extension: extension.folder });
  beforeAll(async () => {
    await seed(await session.extensionPage('popup.html'), 300);
  });

  test.each(widths)('at %i pixels, when a draft is first kept and checked', async (width) => {
    const desk = await session.extensionPage('desk.html#baru');
    await desk.setViewport({ width, height: 768 });
    await desk.waitForSelector('textarea');
    await waitUntil(desk, (wanted: number) => innerWidth === wanted, width);
    const before = await places(desk);
    await desk.locator('textarea').click();
    await desk.keyboard.type(text);
    await waitForPageWords(desk, 'Tersimpan');
    await desk.waitForSelector('.check .meter');
    await desk.waitForSelector('.draft-tabs a');
    const after = await places(desk);
    expect(after.field).toBe(before.field);
    // A guess of two lines is a line higher.
    expect(Math.abs(after.tabs - before.tabs)).toBeLessThan(18);
  });

  test.each(widths)('at %i pixels, while a list is scrolled through', async (width) => {
    const desk = await session.extensionPage('desk.html');
    await desk.setViewport({ width, height: 768 });
    await listShown(desk);
    const list = await heights(desk);
    expect(Math.abs(list.drawn - list.held)).toBeLessThan(list.row);
    await timeToFind(desk, 'gula darah');
    await waitForReach(desk);
    const hits = await heights(desk);
    expect(Math.abs(hits.drawn - hits.held)).toBeLessThan(hits.row);
  });
});
