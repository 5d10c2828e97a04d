import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { call, chooseFile, everything, fileWith, startComputer } from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { beginLock, goToPart, unlock, waitForHeading, waitForLockOn } from '../harness/lock.ts';
import { waitFor, waitUntil, waitUntilSeen } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 180_000 });

interface Kept {
  readonly automaticBackupRun: { readonly triedAt: string; readonly done: { readonly at: string } };
}

declare const chrome: {
  readonly alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
  };
  readonly permissions: { remove(of: { permissions: string[] }): Promise<boolean> };
  readonly storage: {
    readonly local: { get(key: string): Promise<Kept>; set(values: object): Promise<void> };
  };
};

async function computer(kind: BrowserKind, prefs = {}) {
  const started = await startComputer(kind, prefs);
  onTestFinished(() => started.close());
  return started;
}

const card = '.backup-automatic';

/** Switches automatic backups on, every so many days. */
async function switchOn(desk: Page, days: string): Promise<void> {
  await (await desk.waitForSelector(`${card} select`))?.select(days);
  await pressNamed(desk, 'Simpan setelan');
}

/** Backups in the downloads, once there are so many and none is on its way. */
const backupsIn = (desk: Page, folder: string, count: number) =>
  waitFor(
    desk,
    () => {
      const names = readdirSync(folder);
      const isWhole = names.every((name) => name.endsWith('.siaptayang'));
      return isWhole && names.length === count ? names.sort() : undefined;
    },
    60_000,
  );

/** So many days pass since the last backup; the alarm that the background has set rings a moment later. */
const passDays = (desk: Page, days: number) =>
  desk.evaluate(async (count) => {
    const { automaticBackupRun: run } = await chrome.storage.local.get('automaticBackupRun');
    const before = (at: string) =>
      new Date(Date.parse(at) - count * 24 * 60 * 60 * 1000).toISOString();
    const done = { ...run.done, at: before(run.done.at) };
    await chrome.storage.local.set({ automaticBackupRun: { ...run, done } });
    await chrome.alarms.create('automatic-backup', { when: Date.now() + 500 });
  }, days);

describe.each(['chromium', 'firefox'] as const)('an automatic backup in %s', (kind) => {
  test('comes to the downloads by its alarm, and another profile that imports it shows the same desk', async () => {
    const { desk, downloads, session } = await computer(kind);
    await call(desk, 'furnish');
    await switchOn(desk, '7');
    await waitForPageWords(desk, 'Setelan tersimpan');
    await backupsIn(desk, downloads, 1);
    await waitForPageWords(desk, 'Cadangan terakhir');
    await waitForPageWords(desk, '3 draf, siap-tayang-cadangan-');
    expect(await faultsIn(desk)).toEqual([]);

    await session.launched.stopBackground();
    await passDays(desk, 8);
    const [, second = ''] = await backupsIn(desk, downloads, 2);
    expect(second).toMatch(/^siap-tayang-cadangan-\d{4}-\d\d-\d\d-\d{4}.*\.siaptayang$/);
    const other = await computer(kind);
    await chooseFile(other.desk, join(downloads, second));
    await pressNamed(other.desk, 'Impor 6 isi');
    await waitForPageWords(other.desk, '6 isi masuk');
    expect(await everything(other.desk)).toEqual(await everything(desk));
  });

  test('is locked to the words that were shown once, and to no others', async () => {
    const { desk, downloads } = await computer(kind);
    await call(desk, 'furnish');
    await (await desk.waitForSelector(`${card} select`))?.select('1');
    await desk.locator(`${card} input[type="checkbox"]`).click();
    await pressNamed(desk, 'Simpan setelan');
    const shown = await desk.waitForSelector('.backup-words code');
    const words = (await shown?.evaluate((code) => code.textContent)) ?? '';
    expect(await faultsIn(desk)).toEqual([]);
    await pressNamed(desk, 'Sudah saya catat');
    const [name = ''] = await backupsIn(desk, downloads, 1);
    expect(readFileSync(join(downloads, name)).includes('Posyandu')).toBe(false);
    await waitForPageWords(desk, 'Terkunci dengan kata sandi yang ditampilkan');
    const kept = JSON.stringify(
      await desk.evaluate(() => chrome.storage.local.get('automaticBackup')),
    );
    for (const word of words.split(' ')) expect(kept).not.toContain(word);

    const other = await computer(kind);
    await chooseFile(other.desk, join(downloads, name));
    await other.desk.locator('[name="words"]').fill('pantai lampu kertas embun sawah gitar');
    await pressNamed(other.desk, 'Buka berkas');
    await waitForPageWords(other.desk, 'Enam kata sandi tidak cocok');
    await other.desk.locator('[name="words"]').fill(words);
    await pressNamed(other.desk, 'Buka berkas');
    await pressNamed(other.desk, 'Impor 6 isi');
    await waitForPageWords(other.desk, '6 isi masuk');
    expect(await everything(other.desk)).toEqual(await everything(desk));
  });

  test('of a locked desk waits for the passphrase, and is as whole as of an open one', async () => {
    const { desk, downloads } = await computer(kind);
    await call(desk, 'furnish');
    await switchOn(desk, '7');
    await backupsIn(desk, downloads, 1);
    await waitForPageWords(desk, 'Cadangan terakhir');
    const before = await everything(desk);
    await goToPart(desk, '#pengaturan');
    await desk.waitForSelector('.lock-settings');
    await beginLock(desk);
    await waitForLockOn(desk);
    await pressNamed(desk, 'Kunci sekarang');
    await waitForHeading(desk, 'Meja redaksi terkunci');
    await passDays(desk, 8);
    await waitForPageWords(desk, 'Cadangan otomatis menunggu');
    expect(readdirSync(downloads)).toHaveLength(1);
    await unlock(desk);
    const [, second = ''] = await backupsIn(desk, downloads, 2);
    const other = await computer(kind);
    await chooseFile(other.desk, join(downloads, second));
    await pressNamed(other.desk, 'Impor 6 isi');
    await waitForPageWords(other.desk, '6 isi masuk');
    expect(await everything(other.desk)).toEqual(before);
  });

  test('that fails says why on the desk and on its page, is tried again, and then tells of success', async () => {
    const { desk, downloads } = await computer(kind);
    await call(desk, 'furnish');
    // Switched on for a folder that was never chosen, as after a profile was copied.
    await desk.evaluate(async () => {
      const plan = { days: 7, place: 'folder', lock: null, askedAt: new Date().toISOString() };
      await chrome.storage.local.set({ automaticBackup: plan });
    });
    await desk.waitForSelector('[data-failure="backup.folder"]');
    expect(await faultsIn(desk)).toEqual([]);
    await openLink(desk, 'Draf');
    await waitForPageWords(desk, 'Cadangan otomatis gagal. Folder cadangan tidak bisa ditulis.');
    await openLink(desk, 'Lihat sebabnya');
    await desk.waitForSelector('[data-failure="backup.folder"]');
    expect(readdirSync(downloads)).toEqual([]);

    await switchToDownloads(desk);
    await backupsIn(desk, downloads, 1);
    await waitForPageWords(desk, '3 draf, siap-tayang-cadangan-');
    expect(await desk.$('[data-failure]')).toBeNull();
  });
});

describe('in chromium, the folder of a person’s choice', () => {
  test('gets the backup beside what lies there, and another profile takes it', async () => {
    const { desk, downloads } = await computer('chromium');
    await call(desk, 'furnish');
    await chooseOwnFolder(desk);
    await (await desk.waitForSelector(`${card} select`))?.select('1');
    await desk.locator(`${card} label ::-p-text(Folder pilihan)`).click();
    await pressNamed(desk, 'Pilih folder…');
    await waitForPageWords(desk, 'Folder pilihan: cadangan-kantor');
    await pressNamed(desk, 'Simpan setelan');
    await waitForPageWords(desk, '3 draf, siap-tayang-cadangan-');
    await pressNamed(desk, 'Cadangkan otomatis sekarang');
    const names = await waitForFiles(desk, 2);
    for (const name of names) expect(name).toMatch(/^siap-tayang-cadangan-.*\.siaptayang$/);
    expect(readdirSync(downloads)).toEqual([]);
    const other = await computer('chromium');
    await chooseFile(other.desk, await ownFile(desk, names[1] ?? ''));
    await pressNamed(other.desk, 'Impor 6 isi');
    await waitForPageWords(other.desk, '6 isi masuk');
    expect(await everything(other.desk)).toEqual(await everything(desk));
  });
});

/** Chooses the downloads in the place of the folder. */
async function switchToDownloads(desk: Page): Promise<void> {
  const choice = await desk.$(`${card} input[type="radio"]`);
  // Firefox offers no folders, so that the form stands at the downloads.
  await choice?.click();
  await pressNamed(desk, 'Simpan setelan');
}

const own = 'cadangan-kantor';

/** Has the picker for folders, which no driver reaches, answer with a folder of the page's own file system. */
const chooseOwnFolder = (desk: Page) =>
  desk.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    Reflect.set(window, 'showDirectoryPicker', async () => folder);
  }, own);

const namesIn = (desk: Page) =>
  desk.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const file of (await root.getDirectoryHandle(name)).keys()) names.push(file);
    return names.sort();
  }, own);

async function waitForFiles(desk: Page, count: number): Promise<readonly string[]> {
  await waitUntilSeen(desk, async () => {
    const names = await namesIn(desk);
    return names.length === count && names.every((name) => name.endsWith('.siaptayang'));
  });
  await waitUntil(desk, () => document.querySelector('.backup-automatic progress') === null);
  return namesIn(desk);
}

/** A file of the page's own file system, on this disk. */
async function ownFile(desk: Page, name: string): Promise<string> {
  const bytes = await desk.evaluate(
    async (folder, file) => {
      const root = await navigator.storage.getDirectory();
      const handle = await (await root.getDirectoryHandle(folder)).getFileHandle(file);
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    },
    own,
    name,
  );
  return fileWith(Uint8Array.from(bytes));
}
