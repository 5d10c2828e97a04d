import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { openDraft, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { draftsOnDisk, waitForDrafts } from '../harness/drafts.ts';
import { rowsOnDisk, waitForRows } from '../harness/rows-on-disk.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const hash = createHash('sha256').update(png).digest('hex');

interface FileRow {
  readonly hash: string;
  readonly bytes: number;
  readonly addedAt: string;
}

const hashesOnDisk = async (desk: Page) =>
  (await rowsOnDisk<FileRow>(desk, 'files')).map((row) => row.hash);

/** A folder that is gone after the test. */
function folderFor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function addFile(desk: Page, path: string): Promise<void> {
  const picker = await desk.waitForSelector('input.file-picker');
  await (picker as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(path);
}

async function addPicture(desk: Page, path: string, alt: string): Promise<void> {
  await desk.locator('.media-card [type="checkbox"]').click();
  await addFile(desk, path);
  await desk.locator('.media-row input').fill(alt);
  await waitForRows<{ details: { media: { alt: string }[] } }>(desk, 'workingCopies', (rows) =>
    rows.some(({ details }) => details.media[0]?.alt === alt),
  );
}

/** Files younger than a day are never removed: this one was added the week before. */
const makeOld = (desk: Page) =>
  desk.evaluate(async () => {
    const open = indexedDB.open('siap-tayang');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const change = open.result.transaction('files', 'readwrite', { durability: 'strict' });
    const all = change.objectStore('files').getAll();
    all.onsuccess = () => {
      for (const row of all.result) {
        change.objectStore('files').put({ ...row, addedAt: '2026-01-01T00:00:00.000Z' });
      }
    };
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    open.result.close();
  });

/** Opens the preview, and waits until it shows the kept picture to those who see it and those who do not. */
async function waitForFoldPicture(desk: Page, alt: string): Promise<void> {
  await pressNamed(desk, 'Pratinjau');
  await waitUntil(
    desk,
    (words: string) => {
      const picture = document.querySelector<HTMLImageElement>('.fold img');
      return picture?.naturalWidth === 1 && picture.alt === words;
    },
    alt,
  );
  await waitForPageWords(desk, `Teks alternatif: ${alt}`);
}

/** Starts the browser with this profile; what is done there is done before it closes. */
async function during(
  kind: BrowserKind,
  profile: string,
  act: (session: Awaited<ReturnType<typeof startSession>>) => Promise<void>,
): Promise<void> {
  const session = await startSession(kind, { extension: builtExtension(kind), profile });
  try {
    await act(session);
  } finally {
    await session.close();
  }
}

async function removePicture(desk: Page): Promise<void> {
  await pressNamed(desk, 'Hapus loket.png');
  await waitUntil(desk, () => document.querySelector('.media-row') === null);
  await waitForPageWords(desk, 'Keterangan tersimpan');
}

describe.each(['chromium', 'firefox'] as const)('pictures of a draft in %s', (kind) => {
  test('are there after a restart, and go when nobody names them', {
    timeout: 240_000,
  }, async () => {
    const [profile, folder] = [folderFor(), folderFor()];
    const path = join(folder, 'loket.png');
    writeFileSync(path, png);
    await during(kind, profile, async (session) => {
      for (const words of ['Loket pindah.', 'Loket tutup.']) {
        const desk = await openDraft(session, words);
        await addPicture(desk, path, `Warga antre. ${words}`);
        await desk.close();
      }
    });

    const addressOf = async (desk: Page, words: string) =>
      `desk.html#draf/${(await draftsOnDisk(desk)).find(({ text }) => text === words)?.id}`;
    await during(kind, profile, async (session) => {
      const list = await session.extensionPage('desk.html');
      await waitForDrafts(list, (drafts) => drafts.length === 2);
      expect(await rowsOnDisk<FileRow>(list, 'files')).toMatchObject([{ hash, bytes: png.length }]);
      await makeOld(list);
      const desk = await session.extensionPage(await addressOf(list, 'Loket pindah.'));
      await desk.waitForSelector('img.thumbnail');
      const alt = await desk.$eval('.media-row input', ({ value }) => value);
      expect(alt).toBe('Warga antre. Loket pindah.');
      await waitUntil(
        desk,
        () => document.querySelector<HTMLImageElement>('img.thumbnail')?.naturalWidth === 1,
      );
      await waitForFoldPicture(desk, 'Warga antre. Loket pindah.');
      await removePicture(desk);
      await waitUntil(desk, () => document.querySelector('.fold img') === null);
    });
    await during(kind, profile, async (session) => {
      const list = await session.extensionPage('desk.html');
      await waitForDrafts(list, (drafts) => drafts.length === 2);
      const desk = await session.extensionPage(await addressOf(list, 'Loket tutup.'));
      // The other draft names it still.
      await desk.waitForSelector('img.thumbnail');
      expect(await hashesOnDisk(desk)).toEqual([hash]);
      await removePicture(desk);
    });
    await during(kind, profile, async (session) => {
      const desk = await session.extensionPage('desk.html');
      await waitForRows<FileRow>(desk, 'files', (rows) => rows.length === 0);
    });
  });

  test('that are none, or too large, are told by name and lose nothing', async () => {
    const folder = folderFor();
    const [letter, large] = [join(folder, 'surat.pdf'), join(folder, 'besar.png')];
    writeFileSync(letter, '%PDF-1.7');
    writeFileSync(large, Buffer.alloc(26 * 1024 * 1024, png));
    await during(kind, folderFor(), async (session) => {
      const desk = await openDraft(session, 'Loket pindah.');
      await addFile(desk, letter);
      await waitForPageWords(desk, '“surat.pdf” bukan foto atau video');
      await desk.locator('.media-card [type="checkbox"]').click();
      await addFile(desk, large);
      await waitForPageWords(desk, '“besar.png” dicatat tanpa berkasnya: 26 MB');
      await waitForRows<{ text: string; details: { media: { isKept: boolean }[] } }>(
        desk,
        'workingCopies',
        ([row]) => row?.text === 'Loket pindah.' && row.details.media[0]?.isKept === false,
      );
      expect(await hashesOnDisk(desk)).toEqual([]);
    });
  });
});
