import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { workingCopySchemaVersion } from '../../lib/core/working-copy.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import {
  holdDatabase,
  releaseDatabase,
  renumberRows,
  replaceDatabase,
} from '../harness/database.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { typeText } from '../harness/keys.ts';
import {
  panelOf,
  pressInPanel,
  waitForFailure,
  waitForNoFailure,
  waitForWords,
} from '../harness/panel.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';

const feed = surfaceOf('facebook-feed');

/** A write that fails again and again is tried at least this often, in milliseconds; and some more for the way. */
const longestRetry = 40_000;

vi.setConfig({ testTimeout: 150_000 });

/** A browser whose drafts are its own, with a page of ours that nothing but the test uses. */
async function start(kind: BrowserKind) {
  const session = await startSession(kind, { extension: builtExtension(kind) });
  onTestFinished(() => session.close());
  // A page of the extension's origin without a script, so that it opens no database.
  const tool = await session.extensionPage('icon/16.png');
  return { session, tool, page: await session.newPage() };
}

async function write(page: Page, text: string): Promise<void> {
  await openComposer(page, feed);
  await panelOf(page);
  await typeText(page, text);
  await waitForModel(page, feed.model, text);
  await pressInPanel(page, 'Simpan draf');
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('a database that another page blocks: told, and kept by itself once it is free', async () => {
    const { tool, page } = await start(kind);
    await replaceDatabase(tool, 1);
    await write(page, 'Loket buka sampai sore.');
    await waitForFailure(page, 'storage.blocked');
    await waitForModel(page, feed.model, 'Loket buka sampai sore.');
    await releaseDatabase(tool);
    await waitForDrafts(tool, (all) => all[0]?.text === 'Loket buka sampai sore.', longestRetry);
    await waitForWords(page, 'Tersimpan');
    await waitForNoFailure(page);
  });

  test('a row of a newer version: told, left as it is, and kept once it can be', async () => {
    const { tool, page } = await start(kind);
    await write(page, 'Halo');
    await waitForDrafts(tool, (all) => all[0]?.text === 'Halo');
    await renumberRows(tool, workingCopySchemaVersion + 1);
    await page.bringToFront();
    await page.locator(feed.field).click();
    await page.keyboard.press('End');
    await typeText(page, ' warga');
    await waitForFailure(page, 'storage.newer-schema');
    const [row] = await waitForDrafts(tool, (all) => all.length === 1);
    expect(row?.text).toBe('Halo');
    await waitForModel(page, feed.model, 'Halo warga');
    await renumberRows(tool, workingCopySchemaVersion);
    await waitForDrafts(
      tool,
      (all) => all[0]?.text === 'Halo warga' && all.length === 1,
      longestRetry,
    );
    await waitForNoFailure(page);
  });

  test('a database that a newer version holds goes on being used', async () => {
    const { tool, page } = await start(kind);
    await write(page, 'Halo');
    await waitForDrafts(tool, (all) => all[0]?.text === 'Halo');
    await holdDatabase(tool, 1000);
    await page.bringToFront();
    await page.locator(feed.field).click();
    await page.keyboard.press('End');
    await typeText(page, ' warga');
    await waitForDrafts(tool, (all) => all[0]?.text === 'Halo warga' && all.length === 1);
    await waitForNoFailure(page);
    await releaseDatabase(tool);
  });
});
