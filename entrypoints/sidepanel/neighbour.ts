import { browser } from 'wxt/browser';
import type { Composers } from '@/components/desk/use-loading.ts';
import { succeed } from '@/lib/core/result.ts';
import { send } from '@/lib/messaging/send.ts';

/** What is open beside the side panel. */
export interface Neighbour {
  /** Calls back when composers may have opened or closed, until the function that comes back is called. */
  readonly watch: (onChange: () => void) => () => void;
}

/**
 * The composers beside the side panel: those of the tab in front of its window. Opened as a page in a tab,
 * where nothing is beside it, those of all tabs.
 */
export async function findNeighbour(windowId: number): Promise<Neighbour & Composers> {
  const isTab = (await browser.tabs.getCurrent()) !== undefined;
  return {
    watch,
    async find() {
      const found = await send('findComposers', null);
      if (!found.ok || isTab) return found;
      const [tab] = await browser.tabs.query({ active: true, windowId });
      return succeed(found.value.filter(({ tabId }) => tabId === tab?.id));
    },
    load: ({ tabId }, draft, isWithoutVersion) =>
      send('loadIntoComposer', { tabId, draft, ...(isWithoutVersion && { isWithoutVersion }) }),
  };
}

function watch(onChange: () => void): () => void {
  // A panel that comes, changes or goes tells the background; every page of ours hears it too.
  const hear = (message: unknown) => {
    if (isReport(message)) onChange();
    return undefined;
  };
  const tell = () => onChange();
  browser.runtime.onMessage.addListener(hear);
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(tell);
  browser.tabs.onRemoved.addListener(tell);
  return () => {
    browser.runtime.onMessage.removeListener(hear);
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(tell);
    browser.tabs.onRemoved.removeListener(tell);
  };
}

const isReport = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  Reflect.get(message, 'name') === 'reportPoints';
