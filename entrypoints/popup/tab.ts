import { browser } from 'wxt/browser';
import type { TabFacts } from '@/components/popup/popup-state.ts';
import { type SupportedSite, supportedSite } from '@/components/popup/supported-site.ts';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import { readPins } from '@/lib/storage/pins.ts';
import { readSiteChoices } from '@/lib/storage/site-choices.ts';

/** The tab in which the toolbar button was pressed, and its site where we can work on it. */
export interface Tab {
  readonly id: number | undefined;
  readonly windowId: number | undefined;
  readonly supported: SupportedSite | null;
}

export async function findTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, windowId: tab?.windowId, supported: supportedSite(tab?.url) };
}

const nothing: TabFacts = {
  site: null,
  isOther: false,
  isAllowed: false,
  choice: {},
  pin: 'none',
  composer: null,
};

/** How long a page may take to answer before the popup shows itself without it, in milliseconds. */
const patience = 1500;

/** What is known about a tab at this moment. A page that does not answer counts as one without a composer. */
export async function readFacts({ id, supported }: Tab): Promise<TabFacts> {
  if (!supported) return nothing;
  const { site, origin, isOther } = supported;
  const [isAllowed, choices, pins, composer] = await Promise.all([
    browser.permissions.contains({ origins: [origin] }),
    readSiteChoices(),
    readPins(),
    id === undefined ? null : Promise.race([askComposer(id, 'describeComposer', null), noAnswer()]),
  ]);
  return {
    site,
    isOther,
    isAllowed,
    choice: choices[site] ?? {},
    pin: pinStateOf(pins[site]),
    composer: composer?.ok ? composer.value : null,
  };
}

const noAnswer = (): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), patience));

function pinStateOf(pin: unknown): TabFacts['pin'] {
  if (pin === undefined) return 'none';
  return pin === 'lost' ? 'lost' : 'pinned';
}
