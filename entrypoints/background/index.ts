import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import { serve } from '@/lib/messaging/serve.ts';
import { noticeLoss } from '@/lib/storage/notice-loss.ts';
import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import { followAutomaticBackup } from './automatic-backup.ts';
import { bringLoader } from './bring-loader.ts';
import { createHandlers } from './handlers.ts';
import { followOtherSites } from './other-sites.ts';
import { followReminders } from './reminders.ts';

/** Owns the database and answers messages. It may be stopped at any moment and starts with the next one. */
export default defineBackground(() => {
  const around = ourSurroundings();
  const stores = createStores(around);
  const handlers = createHandlers(stores, followReminders(stores.plans));
  const tidy = async () => {
    await noticeLoss(around.database);
    // The bin is emptied by what the list says.
    await stores.list.rebuild();
    await stores.bin.emptyOld();
    await stores.files.removeUnused();
  };

  followOtherSites();
  followAutomaticBackup();
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    serve(message, sender, handlers).then(reply, reply);
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanelIn(tab.id);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void bringLoader(origins));
  browser.runtime.onStartup.addListener(() => void tidy());
  browser.runtime.onInstalled.addListener(() => void tidy());
});

/** The key opens the panel; without a composer the toolbar button says why there is none. */
async function openPanelIn(tabId: number): Promise<void> {
  const opened = await askComposer(tabId, 'openPanel', null);
  if (!opened.ok) await browser.action.openPopup().catch(() => undefined);
}
