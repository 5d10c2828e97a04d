import { type Browser, browser } from 'wxt/browser';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import type { OpenComposer } from '@/lib/messaging/protocol.ts';
import type { Handlers } from '@/lib/messaging/serve.ts';
import { writePin } from '@/lib/storage/pins.ts';
import { writeSiteChoice } from '@/lib/storage/site-choices.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { checkBesideApproved } from './check-beside-approved.ts';
import { leaveSite, startOnSites } from './other-sites.ts';
import { createPlanHandlers } from './plan-handlers.ts';
import type { Reminders } from './reminders.ts';

/** The panel as WXT builds it from `entrypoints/panel`. */
const panelScript = '/panel.js';

/** What the background does for each message of the protocol. */
export const createHandlers = (stores: Stores, reminders: Reminders): Handlers => ({
  injectPanel: (_, { tab, frameId }) => injectPanel(tab?.id, frameId ?? 0),
  check: (request) => checkBesideApproved(request, stores),
  keepWorkingCopy: (request) => stores.copies.keep(request),
  ...createPlanHandlers(stores, reminders),
  async chooseForSite({ site, choice }) {
    await writeSiteChoice(site, choice);
    return succeed(null);
  },
  reportPoints: (points, { tab }) => showPoints(tab?.id, points),
  async claimTab(request, { tab }) {
    if (tab?.id !== undefined) await askComposer(tab.id, 'giveWay', request);
    return succeed(null);
  },
  async losePin({ site }) {
    await writePin(site, 'lost');
    return succeed(null);
  },
  async useSite({ origin }) {
    await startOnSites([origin]);
    return succeed(null);
  },
  async leaveSite({ origin }) {
    await leaveSite(origin);
    return succeed(null);
  },
  async openDesk({ draftId }) {
    const page = browser.runtime.getURL('/desk.html');
    await browser.tabs.create({ url: draftId ? `${page}#draf/${draftId}` : page });
    return succeed(null);
  },
  async openReaders() {
    await browser.tabs.create({ url: browser.runtime.getURL('/desk.html#pengaturan/pembaca') });
    return succeed(null);
  },
  async findComposers() {
    return succeed(await findComposers());
  },
  async loadIntoComposer({ tabId, draft, isWithoutVersion = false }) {
    // What is loaded can be found again. A text that is no draft, as in the side panel, has no versions.
    const saved = await stores.versions.save(draft.id, { cause: 'load' });
    const isLost = !saved.ok && saved.failure.code !== 'draft.missing';
    if (isLost && !isWithoutVersion) return fail({ ...saved.failure, code: 'version.not-kept' });
    // An editor takes a selection only in a page that is shown.
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return askComposer(tabId, 'loadText', draft);
  },
});

async function injectPanel(
  tabId: number | undefined,
  frameId: number,
): Promise<Result<null, Failure>> {
  if (tabId === undefined) return fail({ code: 'message.unknown', detail: 'not from a tab' });
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [panelScript] });
  return succeed(null);
}

async function showPoints(
  tabId: number | undefined,
  points: number | null,
): Promise<Result<null, Failure>> {
  if (tabId === undefined) return succeed(null);
  await browser.action.setBadgeText({ tabId, text: points ? String(points) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#114849' });
  return succeed(null);
}

async function findComposers(): Promise<OpenComposer[]> {
  // Only tabs of sites that the person allowed have an address for us.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.startsWith('https://'));
  const answers = await Promise.all(tabs.map(describe));
  return answers.filter((composer) => composer !== null);
}

async function describe(tab: Browser.tabs.Tab): Promise<OpenComposer | null> {
  if (tab.id === undefined) return null;
  const answer = await askComposer(tab.id, 'describeComposer', null);
  if (!answer.ok) return null;
  const { points: _, ...composer } = answer.value;
  return { tabId: tab.id, ...composer };
}
