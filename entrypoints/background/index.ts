import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import { serve } from '@/lib/messaging/serve.ts';
import { DeskKey } from '@/lib/storage/lock/desk-key.ts';
import { isLocked } from '@/lib/storage/lock/is-locked.ts';
import { followManaged } from '@/lib/storage/managed-pack.ts';
import { noticeLoss } from '@/lib/storage/notice-loss.ts';
import { SessionMember } from '@/lib/storage/people/session-member.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import { readWaitingTurns } from '@/lib/storage/waiting-turns.ts';
import { followAutomaticBackup } from './automatic-backup.ts';
import { bringLoader } from './bring-loader.ts';
import { followDeskLock } from './desk-lock.ts';
import { createHandlers } from './handlers.ts';
import { followInstallation } from './installation.ts';
import { followOpenMember } from './open-member.ts';
import { followOtherSites } from './other-sites.ts';
import { besidePractice } from './practice.ts';
import { followReminders } from './reminders.ts';
import { tidyLate, tidyNow, tidyStores } from './tidying.ts';
import { followTurns } from './turn-reminders.ts';

/** Owns the database and answers messages. It may be stopped at any moment and starts with the next one. */
export default defineBackground(() => {
  const key = new DeskKey();
  const member = new SessionMember();
  const around = ourSurroundings(key, member);
  const stores = createStores(around);
  const reminders = followReminders(stores.plans);
  const checkTurns = followTurns({ waiting: () => readWaitingTurns(around), readPolicy });
  const check = async () => void (await Promise.all([reminders.check(), checkTurns()]));
  const answersFor = besidePractice(createHandlers(stores, { ...reminders, check }));
  const isDeskLocked = () => isLocked(around.database, key);
  const tidying = {
    isLocked: isDeskLocked,
    tidy: () => tidyStores(stores),
  };
  const begin = async () => {
    await noticeLoss(around.database);
    await tidyNow(tidying);
  };

  followBrowser();
  const checkBackup = followAutomaticBackup({
    isLocked: isDeskLocked,
    secretKey: () => key.secretKey,
  });
  followDeskLock(key, stores.copies, () => {
    void reminders.check();
    void checkTurns();
    checkBackup();
    void tidyLate(tidying);
  });
  followOpenMember(member, key, isDeskLocked);
  // Unlocked while the background slept.
  void tidyLate(tidying);
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    serve(message, sender, answersFor(sender)).then(reply, reply);
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanelIn(tab.id);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void bringLoader(origins));
  browser.runtime.onStartup.addListener(() => void begin());
  followInstallation(begin);
});

/** Follows what is decided at the browser itself: by its administrator, and about other sites. */
function followBrowser(): void {
  followManaged();
  followOtherSites();
}

/** The key opens the panel; without a composer the toolbar button says why there is none. */
async function openPanelIn(tabId: number): Promise<void> {
  const opened = await askComposer(tabId, 'openPanel', null);
  if (!opened.ok) await browser.action.openPopup().catch(() => undefined);
}
