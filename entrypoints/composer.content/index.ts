import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ComposerWatch } from '@/lib/composers/composer-watch.ts';
import { shareWatch } from '@/lib/composers/shared-watch.ts';
import { hostName, shield } from '@/lib/composers/shield.ts';
import { settingsKey } from '@/lib/core/settings-key.ts';
import type { SiteChoices } from '@/lib/core/site.ts';
import { send } from '@/lib/messaging/send.ts';

/**
 * On every page of the sites: small, and idle until a composer opens. Only then the panel is brought in.
 */
export default defineContentScript({
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.instagram.com/*',
  ],
  runAt: 'document_start',
  allFrames: true,
  async main(context) {
    shield(context.signal);
    // After an update Firefox starts us anew in the same page: the old panel can do nothing any more.
    for (const old of document.querySelectorAll(hostName)) old.remove();
    await followSwitch(context.signal);
  },
});

/** Watches while this site is switched on; the switch may be turned while the page is open. */
async function followSwitch(signal: AbortSignal): Promise<void> {
  let current: AbortController | null = null;
  const apply = (sites: SiteChoices | undefined) => {
    const isOff = sites?.[location.hostname]?.off === true;
    if (isOff) {
      current?.abort();
      current = null;
    } else if (!current && !signal.aborted) {
      current = new AbortController();
      watch(current.signal);
    }
  };
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[settingsKey.sites];
    if (change) apply(change.newValue as SiteChoices | undefined);
  });
  signal.addEventListener('abort', () => current?.abort());
  const stored = await browser.storage.local.get(settingsKey.sites);
  apply(stored[settingsKey.sites] as SiteChoices | undefined);
}

function watch(signal: AbortSignal): void {
  const composerWatch = new ComposerWatch();
  shareWatch({ watch: composerWatch, signal });
  let isAsked = false;
  const bringPanel = async () => {
    if (!composerWatch.current || isAsked) return;
    isAsked = true;
    const answer = await send('injectPanel', null);
    // A background that was just being stopped is asked again with the next change of the page.
    if (!answer.ok && answer.failure.code === 'save.interrupted') isAsked = false;
  };
  composerWatch.subscribe(() => void bringPanel(), signal);
  composerWatch.start(signal);
}
