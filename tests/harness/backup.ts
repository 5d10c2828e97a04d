import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import type { LaunchOptions } from '../../scripts/browsers/launch.ts';
import { bundle } from './bundle.ts';
import { downloadPreferences, profileDownloadingInto } from './downloads.ts';
import { copyExtension } from './extension-copy.ts';
import { grantAtOnce } from './permissions.ts';
import { builtExtension, type Session, startSession } from './session.ts';
import { waitFor, waitUntil } from './wait.ts';

const script = await bundle('tests/harness/furnish.ts');

/** One computer with a profile, a downloads folder and a desk of its own. */
export interface Computer {
  readonly session: Session;
  readonly desk: Page;
  /** Where it downloads to. */
  readonly downloads: string;
  close(): Promise<void>;
}

/**
 * Starts a browser with an empty desk, open at the page of backups.
 *
 * @param prefs More preferences for Firefox.
 */
export async function startComputer(
  kind: BrowserKind,
  prefs: LaunchOptions['extraPrefs'] = {},
): Promise<Computer> {
  const copy = copyExtension(builtExtension(kind));
  if (kind === 'chromium') grantAtOnce(copy.folder, 'downloads');
  writeFileSync(join(copy.folder, 'furnish.js'), script);
  const downloads = mkdtempSync(join(tmpdir(), 'siap-tayang-downloads-'));
  const profile = kind === 'chromium' ? profileDownloadingInto(downloads) : undefined;
  const session = await startSession(kind, {
    extension: copy.folder,
    ...(profile && { profile }),
    extraPrefs: {
      ...downloadPreferences(downloads),
      // Firefox asks in a window of its own, which no driver can answer: here it says yes at once.
      'extensions.webextOptionalPermissionPrompts': false,
      ...prefs,
    },
  });
  const desk = await session.extensionPage('desk.html#cadangan');
  await desk.addScriptTag({ url: '/furnish.js' });
  await desk.waitForSelector('input[type="file"]');
  folders.set(desk, downloads);
  return {
    session,
    desk,
    downloads,
    async close() {
      await session.close();
      copy.remove();
      if (profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** One that goes when the test is over. */
export async function computerForTest(kind: BrowserKind): Promise<Computer> {
  const started = await startComputer(kind);
  onTestFinished(() => started.close());
  return started;
}

const folders = new WeakMap<Page, string>();

/** Calls one of the functions of `furnish.ts`. */
export const call = <Value>(page: Page, name: string, ...args: unknown[]): Promise<Value> =>
  page.evaluate(
    async (which: string, given: unknown[]) => {
      // What a driver calls at once is exempt from the page's own security policy.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return Reflect.get(globalThis, which)(...given);
    },
    name,
    args,
  ) as Promise<Value>;

/** Everything in the database, each table in an order of its own. */
export const everything = (page: Page) => call<string[][]>(page, 'everything');

/**
 * Has the picker for files, which no driver reaches, answer with a file of the page's own file system; a
 * browser without the picker is left as it is.
 */
export const choosePlace = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    if (!('showSaveFilePicker' in window)) return;
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('cadangan.siaptayang', { create: true });
    Reflect.set(window, 'showSaveFilePicker', async () => handle);
  });

/** The written backup, as a file on this disk: from the page's own file system or from the downloads. */
export async function writtenFile(page: Page): Promise<string> {
  const folder = folders.get(page) ?? '';
  const bytes = await page.evaluate(async () => {
    if (!('showSaveFilePicker' in window)) return null;
    const own = await navigator.storage.getDirectory();
    const file = await (await own.getFileHandle('cadangan.siaptayang')).getFile();
    return btoa(
      Array.from(new Uint8Array(await file.arrayBuffer()), (byte) =>
        String.fromCharCode(byte),
      ).join(''),
    );
  });
  if (bytes !== null) {
    const path = join(folder, 'cadangan.siaptayang');
    writeFileSync(path, Buffer.from(bytes, 'base64'));
    return path;
  }
  const name = await waitFor(page, () => finished(folder));
  return join(folder, name);
}

/** A download that has come to its end: under its own name, with something in it. */
const finished = (folder: string): string | undefined => {
  const names = readdirSync(folder);
  if (names.some((name) => name.endsWith('.part'))) return undefined;
  return names.find((name) => readFileSync(join(folder, name)).length > 0);
};

/** Puts a file of this content on the disk. */
export function fileWith(content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'siap-tayang-file-')), 'berkas.siaptayang');
  writeFileSync(path, content);
  return path;
}

/** Chooses a file on the page of backups, as a person does. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  await waitUntil(page, () => document.querySelector('input[type="file"]:not(:disabled)') !== null);
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}
