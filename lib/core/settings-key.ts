/**
 * Keys in the extension's local storage that scripts in the pages need too, apart from any schema so that
 * the loader can name them cheaply. Others stand with what reads them.
 */
export const settingsKey = {
  /** `SiteChoices`, by host name. */
  sites: 'sites',
  /** `Pins`, by host name. */
  pins: 'pins',
  /** `Language` of the interface. */
  language: 'language',
  /** `Policy` of the office. */
  policy: 'policy',
} as const;
