import { browser } from 'wxt/browser';
import type { TabFacts } from '@/components/popup/popup-state.ts';
import { type SupportedSite, supportedSite } from '@/components/popup/supported-site.ts';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import { readSiteChoices } from '@/lib/storage/site-choices.ts';

/** The tab in which the toolbar button was pressed, and its site where it is one of ours. */
export interface Tab {
  readonly id: number | undefined;
  readonly windowId: number | undefined;
  readonly supported: SupportedSite | null;
}

export async function findTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return { id: tab?.id, windowId: tab?.windowId, supported: supportedSite(tab?.url, origins) };
}

/** What is known about a tab at this moment. */
export async function readFacts({ id, supported }: Tab): Promise<TabFacts> {
  if (!supported) return { site: null, isAllowed: false, choice: {}, composer: null };
  const { site, origin } = supported;
  const [isAllowed, choices, composer] = await Promise.all([
    browser.permissions.contains({ origins: [origin] }),
    readSiteChoices(),
    id === undefined ? null : askComposer(id, 'describeComposer', null),
  ]);
  return {
    site,
    isAllowed,
    choice: choices[site] ?? {},
    composer: composer?.ok ? composer.value : null,
  };
}
