import { browser } from 'wxt/browser';
import { settingsKey } from '../core/settings-key.ts';
import { type SiteChoice, type SiteChoices, siteChoiceSchema } from '../core/site.ts';

/** What was decided for each site. A damaged entry counts as "nobody was asked". */
export async function readSiteChoices(): Promise<SiteChoices> {
  const stored = await browser.storage.local.get(settingsKey.sites);
  const sites: unknown = stored[settingsKey.sites] ?? {};
  const read = Object.entries(sites as Record<string, unknown>).flatMap(([site, choice]) => {
    const parsed = siteChoiceSchema.safeParse(choice);
    return parsed.success ? [[site, parsed.data] as const] : [];
  });
  return Object.fromEntries(read);
}

/** Adds to what was decided for one site; what the new choice does not mention stays. */
export async function writeSiteChoice(site: string, choice: SiteChoice): Promise<void> {
  const sites = await readSiteChoices();
  const changed = { ...sites, [site]: { ...sites[site], ...choice } };
  await browser.storage.local.set({ [settingsKey.sites]: changed });
}
