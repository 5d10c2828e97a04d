/** Keys in the extension's local storage, apart from any schema so that the loader can name them cheaply. */
export const settingsKey = {
  /** `SiteChoices`, by host name. */
  sites: 'sites',
  /** `Pins`, by host name. */
  pins: 'pins',
  /** `Language` of the interface. */
  language: 'language',
  /** `Policy` of the office. */
  policy: 'policy',
  /** Whether drafts were kept here, or lost: outside of the database that may be torn. */
  drafts: 'drafts',
  /** `Told`: planned posts of which a notification spoke. */
  remindersTold: 'remindersTold',
  /** `Told`: planned posts of which a person said that they know. */
  remindersSeen: 'remindersSeen',
  /** `BackupNote` of the last backup. */
  backup: 'backup',
} as const;
