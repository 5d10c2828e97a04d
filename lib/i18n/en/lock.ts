import type { LockTexts } from '../lock-messages.ts';

export const lock: LockTexts = {
  title: 'The desk is locked',
  lead: 'All drafts on this computer are sealed. Unlock them with the passphrase.',
  goesOn: 'Composers on the sites are still checked and still saved.',
  waiting: (count) => `${count} texts are waiting. They join the drafts as soon as you unlock.`,
  backupWaits: 'An automatic backup is waiting. It is made as soon as you unlock.',
  unfinished: 'Sealing is not finished. It goes on after you unlock.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: 'Checking the passphrase…',
  forgotten: 'Forgot the passphrase?',
  forgottenNote:
    'Without the passphrase nobody can open these drafts, nor can we. A backup that you downloaded before still opens.',
  forgottenWay:
    'Reinstall Siap Tayang, then import the last backup. Reinstalling removes the sealed drafts.',
  sealing: 'Sealing the drafts',
  opening: 'Unsealing the drafts',
  convertingNote:
    'Leave this tab open. If it is interrupted nothing is lost; the work goes on later.',
  progress: (done, of) => `${done} of ${of} rows`,
  goOn: 'Go on',
  cardTitle: 'Lock of the desk',
  cardLead:
    'For laptops that are shared. All drafts are sealed with a passphrase, and locked by themselves after some time without use.',
  sealed: 'Sealed: texts, titles, versions, notes, accounts, pictures, and the search index.',
  readable:
    'Still readable on the disk: times, status, channel, kind, signing keys, names of offices, tags, and sizes.',
  limits:
    'The lock does not protect from somebody who uses the desk while it is open, or from malware.',
  traces: 'Remains of older texts may stay on the disk for some time after sealing.',
  noWayBack:
    'If the passphrase is forgotten, the drafts cannot be opened again. Download a backup first.',
  makeBackup: 'Make a backup',
  understood: 'I understand: without the passphrase nobody can open the drafts.',
  understoodMissing: 'Tick this first.',
  next: 'New passphrase',
  nextHint: (letters) =>
    `At least ${letters} characters. A few unrelated words are stronger than one word.`,
  tooShort: (letters) => `Too short: at least ${letters} characters.`,
  again: 'Type it once more',
  againHint: 'So that a typing mistake shows now.',
  different: 'Not the same as the passphrase above.',
  suggest: 'Suggest six words',
  suggested: 'Write these words down in a safe place, then type them below yourself.',
  after: 'Locked after no use for',
  minutes: (count) => `${count} minutes`,
  switchOn: 'Lock with this passphrase',
  working: 'Preparing the key. This takes a few seconds.',
  isOn: 'The lock is on. The passphrase is asked again when the browser is opened.',
  lockNow: 'Lock now',
  changeTitle: 'Change the passphrase',
  current: 'Present passphrase',
  currentHint: 'The one that has opened the desk so far.',
  change: 'Change the passphrase',
  changed: 'The passphrase was changed. No draft changed.',
  offTitle: 'Switch the lock off',
  offNote: 'All drafts are written back without a seal.',
  switchOff: 'Switch the lock off',
};
