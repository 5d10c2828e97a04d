import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { deleteDatabase } from '../harness/database.ts';
import { waitForPageWords } from '../harness/desk.ts';
import { press } from '../harness/press.ts';
import { largeFiles } from '../harness/profile-files.ts';
import { plantRows } from '../harness/raw-rows.ts';
import { builtExtension, type Session, startSession, useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 120_000 });

const rows = {
  workingCopies: [
    { id: 'a', schema: 3, text: 'Loket pindah ke lantai 2.\n\n👩‍👩‍👧' },
    { id: 'b', schema: 99, text: 'Dari versi lain', shape: ['baru'] },
    { id: 'c', text: 5 },
  ],
  records: [{ id: 'r', record: { body: { texts: { facebook: 'Versi pertama.' } } } }],
  'dari-masa-depan': [{ id: 'x' }],
};
const rowCount = 5;
/** Too large for a row in either browser, and of no pattern that could be pressed together. */
const large = (): string =>
  Array.from({ length: 150_000 }, () => Math.random().toString(36).slice(2)).join('');

/** Presses the button that downloads, and reads the file that it makes, line by line. */
async function exported(page: Page): Promise<readonly Record<string, unknown>[]> {
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Reflect.set(window, 'exported', text));
      return create(blob);
    };
  });
  await press(page, 'Unduh semua baris');
  await waitUntil(page, () => Reflect.get(window, 'exported') !== undefined);
  const text = await page.evaluate(() => String(Reflect.get(window, 'exported')));
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Opens a table of the page with a key. */
async function openTable(page: Page, table: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const tables = [...document.querySelectorAll('summary')];
    tables.find(({ textContent }) => textContent.startsWith(wanted))?.focus();
  }, table);
  await page.keyboard.press('Enter');
}

/**
 * A page of ours, without a database and with nobody about to make one: the background has looked over
 * the list by then, and sleeps.
 */
async function restingPage(session: Session): Promise<Page> {
  const tool = await session.extensionPage('icon/16.png');
  if (!hasRested.has(session)) {
    await waitUntil(tool, async () => (await indexedDB.databases()).length > 0);
    await session.launched.stopBackground();
    hasRested.add(session);
  }
  await deleteDatabase(tool);
  return tool;
}

const hasRested = new WeakSet<Session>();

/** A profile in which such rows lie, and its browser has ended. */
async function leaveProfile(kind: BrowserKind, all: Parameters<typeof plantRows>[2]) {
  const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-test-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const session = await startSession(kind, { extension: builtExtension(kind), profile });
  await plantRows(await restingPage(session), 9990, all);
  // Firefox would tidy up behind an extension that was loaded for a try.
  await session.launched.kill();
  await session.fixtures.close();
  return profile;
}

async function openRescue(kind: BrowserKind, profile: string): Promise<Page> {
  const session = await startSession(kind, { extension: builtExtension(kind), profile });
  onTestFinished(() => session.close());
  return session.extensionPage('rescue.html');
}

describe.each(['chromium', 'firefox'] as const)('in %s, the rescue page', (kind) => {
  describe('over a database of a newer version', () => {
    const session = useSession(kind, { extension: builtExtension(kind) });
    let page: Page;

    beforeEach(async () => {
      await plantRows(await restingPage(session), 9990, rows);
      page = await session.extensionPage('rescue.html');
      await waitForPageWords(page, 'versi 9990');
    });

    test('lists the tables and writes every row as it is', async () => {
      await waitForPageWords(page, 'workingCopies · 3 baris');
      const [head, ...lines] = await exported(page);
      expect(head).toMatchObject({ database: 'siap-tayang', version: 9990 });
      const written = Object.entries(rows).flatMap(([table, all]) =>
        all.map((row) => ({ table, key: row.id, row })),
      );
      expect(lines).toHaveLength(written.length);
      expect(lines).toEqual(expect.arrayContaining(written));
      await waitForPageWords(page, `Selesai: ${rowCount} baris terbaca.`);
      await waitForPageWords(page, `Done: ${rowCount} rows read.`);
    });

    test('copies one text, by the keyboard alone', async () => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = async (text) => {
          Reflect.set(window, 'copied', text);
        };
      });
      await page.bringToFront();
      await openTable(page, 'workingCopies');
      await waitForPageWords(page, 'Loket pindah');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitForPageWords(page, 'Tersalin.');
      const [first] = rows.workingCopies;
      expect(await page.evaluate(() => Reflect.get(window, 'copied'))).toBe(first?.text);
    });

    test.each(['light', 'dark'])('axe finds no fault, %s', async (theme) => {
      await page.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
        for (const table of document.querySelectorAll('details')) table.open = true;
      }, theme);
      await waitForPageWords(page, 'Versi pertama.');
      await page.bringToFront();
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished)),
      );
      expect(await faultsIn(page)).toEqual([]);
    });

    test('needs nothing of the rest: neither React nor Dexie is loaded', async () => {
      const scripts = await page.evaluate(async () => {
        const named = document.querySelectorAll<HTMLElement>('script[src], link[rel$="preload"]');
        const own = [...named].map((one) => one.getAttribute('src') ?? one.getAttribute('href'));
        return Promise.all(own.map(async (name) => (await fetch(name ?? '')).text()));
      });
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.join('').length).toBeLessThan(20_000);
      expect(scripts.join('')).not.toMatch(/dexie|react-dom|zod/i);
    });
  });

  test('says so where there is no database, and makes none', async () => {
    const session = await startSession(kind, { extension: builtExtension(kind) });
    onTestFinished(() => session.close());
    await restingPage(session);
    const page = await session.extensionPage('rescue.html');
    await waitForPageWords(page, 'Belum ada basis data draf');
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('names a row that cannot be read, and brings all others', async () => {
    const bad = { id: 'berat', text: large() };
    const profile = await leaveProfile(kind, {
      ...rows,
      workingCopies: [bad, ...rows.workingCopies],
    });
    const files = largeFiles(kind, profile);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) rmSync(file);

    const page = await openRescue(kind, profile);
    await waitForPageWords(page, 'workingCopies · 4 baris');
    const lines = await exported(page);
    expect(lines.filter(({ row }) => row)).toHaveLength(rowCount);
    expect(lines.find(({ key }) => key === 'berat')).toHaveProperty('unreadable');
    await waitForPageWords(page, '1 baris tidak bisa dibaca: workingCopies/berat.');
    // Not by a key: the browser may show its own list of downloads, which takes the focus.
    await page.$$eval('details', (tables) => {
      for (const table of tables) table.open = true;
    });
    await waitForPageWords(page, 'Baris ini tidak bisa dibaca');
  });
});
