import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { copyExtension } from '../harness/extension-copy.ts';
import { typeText } from '../harness/keys.ts';
import { panelOf, pressInPanel, waitForFailure, waitForNoFailure } from '../harness/panel.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';

const feed = surfaceOf('facebook-feed');

/** A write that fails again and again is tried at least this often, in milliseconds; and some more for the way. */
const longestRetry = 40_000;

vi.setConfig({ testTimeout: 150_000 });

/** The disk can be made small only for an extension without `unlimitedStorage`; all else is as built. */
test('in chromium a full disk is told, and the text is kept once there is room', async () => {
  const copy = copyExtension(builtExtension('chromium'), 'unlimitedStorage');
  const session = await startSession('chromium', { extension: copy.folder });
  onTestFinished(async () => {
    await session.close();
    copy.remove();
  });
  const tool = await session.extensionPage('icon/16.png');
  const devtools = await tool.createCDPSession();
  const origin = session.launched.extensionOrigin ?? '';
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const page = await session.newPage();
  await openComposer(page, feed);
  await panelOf(page);
  await typeText(page, 'Halo warga');
  await pressInPanel(page, 'Simpan draf');
  await waitForFailure(page, 'storage.full');
  await waitForModel(page, feed.model, 'Halo warga');
  expect(await waitForDrafts(tool, () => true)).toEqual([]);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await waitForDrafts(tool, (all) => all[0]?.text === 'Halo warga', longestRetry);
  await waitForNoFailure(page);
});

/** Fills the room that the extension has with rows that nobody reads, down to the last bytes. */
const fillUp = (tool: Page): Promise<void> =>
  tool.evaluate(async () => {
    // Firefox closes a connection over which too much came: each row has its own.
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('pengisi', 1);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const write = opening.result.transaction('rows', 'readwrite');
          const end = (isWritten: boolean) => () => {
            opening.result.close();
            resolve(isWritten);
          };
          write.oncomplete = end(true);
          write.onabort = end(false);
          write.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(size)));
        };
      });
    for (let size = 65_536; size >= 64; size /= 2) while (await put(size));
  });

test('in firefox a full disk is told, and the text is kept once there is room', async () => {
  const copy = copyExtension(builtExtension('firefox'), 'unlimitedStorage');
  // In kibibytes, for all sites and extensions together.
  const extraPrefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };
  const session = await startSession('firefox', { extension: copy.folder, extraPrefs });
  onTestFinished(async () => {
    await session.close();
    copy.remove();
  });
  const tool = await session.extensionPage('icon/16.png');
  const page = await session.newPage();
  await openComposer(page, feed);
  await panelOf(page);
  await typeText(page, 'Halo warga');
  await fillUp(tool);
  await pressInPanel(page, 'Simpan draf');
  await waitForFailure(page, 'storage.full');
  await waitForModel(page, feed.model, 'Halo warga');
  expect(await waitForDrafts(tool, () => true)).toEqual([]);
  await tool.evaluate(() => {
    indexedDB.deleteDatabase('pengisi');
  });
  await waitForDrafts(tool, (all) => all[0]?.text === 'Halo warga', longestRetry);
  await waitForNoFailure(page);
});
