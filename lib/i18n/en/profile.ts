import type { ProfileTexts } from '../profile-messages.ts';

export const profile: ProfileTexts = {
  title: 'People in this profile',
  lead: 'What is written here is signed by whoever is at work. On a laptop that is shared, change the person first.',
  ownProfile:
    'A decision on the text of somebody else in the same profile still counts less, as own profile.',
  closed: 'Key closed',
  unprotected:
    'No passphrase: anybody in this profile can use this key. Make a new key that takes its place.',
  close: 'Close the key',
  add: 'Add a person to this profile',
  isShared: 'This laptop is shared: lock the key with a passphrase',
  passphraseNote:
    'This passphrase is for your key alone. If you forget it, the key is lost and you need a new one.',
  passphraseOf: (name) => `Passphrase of ${name}`,
  passphraseHint: 'The key is closed again after some time without use, or with the browser.',
  switchTo: (name) => `Change to ${name}`,
  opening: 'Opening the key. This takes some seconds.',
  writesAs: (name) => `Writing as ${name}.`,
  nobody: 'No key is open: what is written now has no name.',
  change: 'Change person',
};
