import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { waitForPageWords } from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { typeText } from '../harness/keys.ts';
import { press } from '../harness/press.ts';
import { databaseFiles } from '../harness/profile-files.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

/** What a page of the extension sees of the browser; both know it by this name. */
interface ExtensionWindow {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: string): Promise<{ readonly drafts?: string }> };
    };
  };
}

/** Waits until the settings know that drafts are kept. */
const waitUntilKnown = (page: Page) =>
  waitUntil(page, async () => {
    const { chrome } = window as unknown as ExtensionWindow;
    return (await chrome.storage.local.get('drafts')).drafts === 'kept';
  });

/** Keeps a draft at the desk, has the desk seen it, and kills the browser. */
async function keepAndKill(kind: BrowserKind, profile: string): Promise<void> {
  const session = await startSession(kind, { extension: builtExtension(kind), profile });
  const desk = await session.extensionPage('desk.html#baru');
  await desk.locator('textarea').click();
  await typeText(desk, 'Loket pindah ke lantai 2.');
  await waitForDrafts(desk, ([draft]) => draft?.text === 'Loket pindah ke lantai 2.');
  const again = await session.extensionPage('desk.html');
  await waitUntilKnown(again);
  await session.launched.kill();
  await session.fixtures.close();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('a database whose files are torn: told, never silent, and the desk goes on', {
    timeout: 180_000,
  }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-test-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
    await keepAndKill(kind, profile);
    const files = databaseFiles(kind, profile);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) writeFileSync(file, 'bukan basis data '.repeat(4000));

    const session = await startSession(kind, { extension: builtExtension(kind), profile });
    onTestFinished(() => session.close());
    const desk = await session.extensionPage('desk.html#baru');
    await desk.waitForSelector('[data-failure^="storage."]');
    const told = await desk.$$eval('[data-failure]', (all) =>
      all.map((notice) => notice.getAttribute('data-failure')),
    );
    expect(told).toContain('storage.lost');
    await waitForPageWords(desk, 'Halaman penyelamat');

    await desk.locator('textarea').click();
    await typeText(desk, 'Ditulis sesudahnya.');
    await waitForDrafts(desk, ([draft]) => draft?.text === 'Ditulis sesudahnya.');
    await press(desk, 'Tutup');
    await session.launched.reload(desk);
    await waitForPageWords(desk, 'Meja redaksi');
    await waitUntilKnown(desk);
    expect(await desk.$('[data-failure="storage.lost"]')).toBeNull();
  });
});
