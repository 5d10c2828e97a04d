import { browser } from 'wxt/browser';
import { ComposerWatch } from '@/lib/composers/composer-watch.ts';
import { pageAddress } from '@/lib/composers/page-address.ts';
import { pinOf } from '@/lib/composers/pin.ts';
import { shareWatch } from '@/lib/composers/shared-watch.ts';
import { shield } from '@/lib/composers/shield.ts';
import { practiceSite } from '@/lib/core/practice/practice-post.ts';
import { writeSiteChoice } from '@/lib/storage/site-choices.ts';

/** The panel as WXT builds it from `entrypoints/panel`: the very script that sites get. */
const panelScript = '/panel.js';

/**
 * Takes the loader's place on this page of ours, where the browser lets no content script in: it gives the
 * page a site of its own, and takes keys before anything else hears them.
 */
export function prepareForPanel(signal: AbortSignal): void {
  // A page of an extension has no site; the panel asks the origin for one, which a page may set.
  Reflect.defineProperty(globalThis, 'origin', { value: `https://${practiceSite}` });
  shield(signal);
}

/** Brings the panel to the practice composer; the page's field is pinned, as a person pins one on a site. */
export async function bringPanel(field: HTMLElement, signal: AbortSignal): Promise<void> {
  // What is written for practice is held apart (see the background), so nobody has to be asked for it.
  await writeSiteChoice(practiceSite, { keep: true });
  if (signal.aborted) return;
  const watch = new ComposerWatch();
  shareWatch({ watch, signal });
  watch.start(signal);
  watch.setPin(pinOf(field, pageAddress()));
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(panelScript);
  document.head.append(script);
}
