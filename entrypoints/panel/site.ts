import { browser } from 'wxt/browser';
import { siteOfPage } from '@/lib/composers/page-address.ts';
import type { Language } from '@/lib/core/local.ts';
import { settingsKey } from '@/lib/core/settings-key.ts';
import type { SiteChoice, SiteChoices } from '@/lib/core/site.ts';
import { defaultLanguage } from '@/lib/i18n/messages.ts';
import { Store } from './store.ts';

/** What was chosen, as far as the panel needs it. */
export interface Chosen {
  readonly site: SiteChoice;
  readonly language: Language;
}

/** Follows what the person chooses here, in the toolbar button or at the desk, until `signal` aborts. */
export async function followChoices(signal: AbortSignal): Promise<Store<Chosen>> {
  const store = new Store<Chosen>({ site: {}, language: defaultLanguage });
  const take = (values: Record<string, unknown>) => {
    const sites = values[settingsKey.sites] as SiteChoices | undefined;
    if (sites) store.set({ site: sites[siteOfPage()] ?? {} });
    const language = values[settingsKey.language];
    if (language === 'id' || language === 'en') store.set({ language });
  };
  const onChange = (changes: Record<string, { newValue?: unknown }>) => {
    take(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.local.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChange));
  take(await browser.storage.local.get(Object.values(settingsKey)));
  return store;
}
