import type { AutomaticBackupTexts } from '../automatic-backup-messages.ts';

/** Texts of automatic backups, on the page of backups. */
export const automaticBackup: AutomaticBackupTexts = {
  title: 'Automatic backup',
  note: 'Runs while the browser is open. What was missed is made up when it opens again.',
  often: 'How often',
  off: 'Off',
  every: (days) => (days === '1' ? 'Every day' : `Every ${days} days`),
  where: 'Where to',
  places: { downloads: 'Downloads folder', folder: 'Folder of your choice' },
  noFolder: 'none chosen',
  pickFolder: 'Choose folder…',
  pickOther: 'Choose another folder…',
  allowFolder: 'Allow the folder again',
  lock: 'Lock with six words',
  lockHint: 'They are shown once, are not kept here, and open all of its files.',
  locked: (since) =>
    `Locked with the words that were shown ${since}. Without them nobody can open the files.`,
  newWords: 'Make new words',
  unlocked: 'Not locked: whoever has the file can read all drafts.',
  kept: 'Siap Tayang deletes no old files; delete what you do not need.',
  save: 'Save settings',
  now: 'Run it now',
  again: 'Try again now',
  saved: 'Settings saved.',
  refused:
    'The browser did not allow it, so nothing changed. The desk goes on reminding of backups.',
  isOff: 'Off. The desk reminds when the last backup is seven days old.',
  running: 'Backing up',
  waiting: 'The first backup is about to be made.',
  last: (at, drafts, name) => `Last backup ${at}: ${drafts} drafts, ${name}.`,
  next: (at) => `The next one about ${at}.`,
  retry: (at) => `Tried again by itself about ${at}.`,
  atUnlocking: 'Made as soon as the desk is unlocked.',
  failed: 'The automatic backup failed.',
  look: 'See why',
};
