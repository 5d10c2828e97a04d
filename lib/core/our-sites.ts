/** Match patterns of the sites whose composers we know: allowed from the start, in `wxt.config.ts` too. */
export const ourSites: readonly string[] = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://www.instagram.com/*',
];

/** Whether a match pattern is one whole site that a person switched on by themselves. */
export const isOtherSite = (origin: string): boolean =>
  /^https:\/\/[^*/]+\/\*$/.test(origin) && !ourSites.includes(origin);
