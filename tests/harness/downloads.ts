import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import type { Session } from './session.ts';

/** A folder for what a browser downloads, taken away after the tests around it. */
export function useDownloadFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-downloads-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Preferences by which Firefox downloads into a folder without asking. */
export const downloadPreferences = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
});

/** The same for Chromium, which is told by its driver. */
export async function downloadInto(
  { launched }: Pick<Session, 'launched'>,
  folder: string,
): Promise<void> {
  if (launched.kind !== 'chromium') return;
  const devtools = await launched.browser.target().createCDPSession();
  const how = { behavior: 'allow', downloadPath: folder } as const;
  await devtools.send('Browser.setDownloadBehavior', how);
}

/**
 * A new profile by which Chromium downloads into a folder. What its driver is told reaches only what pages
 * download: an extension's files would lose their names.
 */
export function profileDownloadingInto(folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-profile-'));
  mkdirSync(join(profile, 'Default'));
  const download = { default_directory: folder, prompt_for_download: false };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ download }));
  return profile;
}

/** Waits until a file with that ending has come whole, and gives its path; the page is asked in between. */
export async function waitForDownload(page: Page, folder: string, ending: string): Promise<string> {
  const end = performance.now() + 30_000;
  for (;;) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const isWhole = !names.some((name) => /\.(?:part|crdownload)$/u.test(name));
    const name = names.find((each) => each.endsWith(ending));
    if (name && isWhole) return join(folder, name);
    if (performance.now() > end) throw new Error(`In the folder: ${names.join(', ')}`);
    await page.evaluate(() => document.readyState);
  }
}
