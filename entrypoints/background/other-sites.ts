import { browser } from 'wxt/browser';
import { isOtherSite } from '@/lib/core/our-sites.ts';
import { readAiOrigin } from '@/lib/storage/ai-origin.ts';
import { writeSiteChoice } from '@/lib/storage/site-choices.ts';

/** The loader as WXT builds it from `entrypoints/composer.content`. */
const loader = '/content-scripts/composer.js';

const siteOf = (origin: string): string => new URL(origin.replace(/\*$/, '')).hostname;
const scriptId = (origin: string): string => `site-${siteOf(origin)}`;

/**
 * Keeps the loader registered on exactly those sites that the person allowed besides ours. The browser's
 * permissions are the only record: it also forgets what we registered when the extension is updated.
 */
export function followOtherSites(): void {
  browser.permissions.onAdded.addListener(({ origins }) => void startOnSites(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void registerAnew());
  browser.runtime.onInstalled.addListener(() => void registerAnew());
  browser.runtime.onStartup.addListener(() => void registerAnew());
}

/** Starts on sites that were just allowed, in the tabs that are open too. */
export async function startOnSites(origins: readonly string[]): Promise<void> {
  await registerAnew();
  const ofAi = await readAiOrigin();
  for (const origin of origins.filter((one) => isOtherSite(one) && one !== ofAi)) {
    await writeSiteChoice(siteOf(origin), { off: false });
    const tabs = await browser.tabs.query({ url: origin });
    await Promise.all(tabs.map(({ id }) => inject(id)));
  }
}

/** Stops on a site: what runs in open tabs ends at once, and the browser takes the permission back. */
export async function leaveSite(origin: string): Promise<void> {
  await writeSiteChoice(siteOf(origin), { off: true });
  await browser.permissions.remove({ origins: [origin] });
  await registerAnew();
}

async function inject(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  // A tab that shows an error page or is just going away takes no script; it loads ours with its next page.
  await browser.scripting.executeScript({ target, files: [loader] }).catch(() => undefined);
}

/** One after the other: two answers to one click must not register the same site twice. */
let last: Promise<void> = Promise.resolve();

function registerAnew(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ofAi = await readAiOrigin();
  const wanted = origins.filter((origin) => isOtherSite(origin) && origin !== ofAi);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.some((origin) => scriptId(origin) === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = wanted.filter((origin) => !registered.includes(scriptId(origin)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: scriptId(origin),
      matches: [origin],
      js: [loader],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    })),
  );
}
