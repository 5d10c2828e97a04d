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

/**
 * Chromium lets a test make the disk small only for an extension without `unlimitedStorage`; everything
 * else in this copy is as built. How Firefox could be brought to it was not found.
 */
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
