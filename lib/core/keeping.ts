import type { Keeping, SiteChoice } from './site.ts';

/** How many names of accounts a site remembers. */
const mostAccounts = 20;

/** Whether a composer belongs to a person before it belongs to an office. */
export const isPersonal = (composer: string): boolean => composer === 'facebook-feed';

/** What was decided about keeping in this composer. The personal feed has its own yes. */
export const keepingOf = (site: SiteChoice, composer: string): Keeping =>
  isPersonal(composer) ? (site.feed ?? {}) : site;

/** The choice that says yes to keeping what is written here as this account. */
export function yesTo(site: SiteChoice, composer: string, account: string): SiteChoice {
  const { accounts = [] } = keepingOf(site, composer);
  const others = accounts.filter((name) => name !== account);
  const keeping = { keep: true, accounts: [account, ...others].slice(0, mostAccounts) };
  return isPersonal(composer) ? { feed: keeping } : keeping;
}
