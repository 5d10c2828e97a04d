/**
 * What the manifest asks for, by the words in which it is explained. A test compares it with the built
 * manifest of both browsers: what is asked for is told, and nothing else.
 */
export const askedPermissions = {
  composers: ['hosts', 'scripting'],
  drafts: ['storage', 'unlimitedStorage'],
  clock: ['alarms', 'offscreen'],
  thisTab: ['activeTab'],
  sidePanel: ['sidePanel'],
} as const;

/** What is asked for only when the person switches something on. */
export const askedLater = {
  otherSites: ['https://*/*'],
  notifications: ['notifications'],
  downloads: ['downloads'],
} as const;
