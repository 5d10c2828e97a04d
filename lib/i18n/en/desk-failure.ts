import type { DeskFailure } from '../desk-messages.ts';
import { aiFailure } from './ai-failure.ts';
import { aiGateFailure } from './ai-gate-failure.ts';
import { backupFailure } from './backup-failure.ts';
import { bundleFailure } from './bundle-failure.ts';
import { codeFailure } from './code-failure.ts';
import { correctionFailure } from './correction-failure.ts';
import { loadFailure } from './load-failure.ts';
import { policyFailure } from './policy-failure.ts';
import { popupFailure } from './popup-failure.ts';
import { promptFailure } from './prompt-failure.ts';
import { reportFailure } from './report-failure.ts';
import { reviewFailure } from './review-failure.ts';

export const deskFailure: DeskFailure = {
  ...aiGateFailure,
  ...aiFailure,
  ...backupFailure,
  ...bundleFailure,
  ...codeFailure,
  ...promptFailure,
  ...loadFailure,
  ...popupFailure,
  ...reportFailure,
  ...policyFailure,
  ...correctionFailure,
  ...reviewFailure,
  'storage.lost': {
    happened: 'The draft database was damaged, and the browser put an empty one in its place.',
    safe: 'Backup files were not touched; new drafts are kept as usual.',
    act: 'Import the last backup. Without one, first copy the folder of the browser profile.',
  },
  'storage.not-persistent': {
    happened: 'The browser does not promise to keep drafts when space is short.',
    safe: 'All drafts are still here.',
    act: 'Leave free disk space, and copy important drafts elsewhere.',
  },
  'settings.not-kept': {
    happened: 'The settings are not kept yet: the browser refused to keep them.',
    safe: 'What you filled in still stands on this page; the old settings and all drafts are whole.',
    act: 'Make room on this computer, then save again.',
  },
  'lock.wrong-passphrase': {
    happened: 'The passphrase does not match.',
    safe: 'All drafts stay sealed and whole.',
    act: 'Check capital letters, digits and blanks, then try again.',
  },
  'lock.not-made': {
    happened: 'The lock was not made: it did not open again when it was tried.',
    safe: 'No draft changed.',
    act: 'Reload the desk, then try again.',
  },
  'identity.not-made': {
    happened: 'The keys are not made yet: this browser cannot make them.',
    safe: 'All drafts are whole and can be used as before, without signatures.',
    act: 'Update the browser, then try again.',
  },
  'identity.unusable': {
    happened: 'The browser refused to use your key.',
    safe: 'All records are whole; those without a signature wait.',
    act: 'Reload the desk. If it still fails, restart the browser.',
  },
  'member.wrong-passphrase': {
    happened: 'This passphrase does not open the key of that person.',
    safe: 'Nobody changed; the key stays closed and is not damaged.',
    act: 'Check capitals, digits and spaces, then try again.',
  },
  'card.not-ours': {
    happened: 'This is no member card of Siap Tayang.',
    safe: 'Nothing was taken; the pasted text is still here.',
    act: 'Ask the sender to copy the card again from the page People and keys.',
  },
  'card.cut': {
    happened: 'The card was cut short or changed on its way.',
    safe: 'Nothing was taken; the pasted text is still here.',
    act: 'Ask for it again, sent as a file.',
  },
  'card.false': {
    happened: 'The card does not match its fingerprint or signature.',
    safe: 'Nothing was taken; the list of people did not change.',
    act: 'Call the sender and ask for a new card.',
  },
  'roster.self-promotion': {
    happened: 'This roster is not confirmed by the keeper whom you trust.',
    safe: 'The old roster stays.',
    act: 'Ask for a roster confirmed by the keeper.',
  },
  'archive.broken': {
    happened: 'The archive is not made: its file cannot be written.',
    safe: 'No draft changed; there is no half-made file.',
    act: 'Free disk space or choose fewer months, then try again.',
  },
  'search.unavailable': {
    happened: 'Search is not available yet.',
    safe: 'All drafts are whole; the list and its filters go on working.',
    act: 'Reload the editorial desk, then search again.',
  },
  'storage.full': {
    happened: 'The draft is not saved yet: storage is full.',
    safe: 'The open text is whole; drafts saved before are whole.',
    act: 'Copy this text, free disk space, then try again.',
  },
  'storage.blocked': {
    happened: 'Another tab holds the draft database.',
    safe: 'The open text is whole. Saving goes on by itself once that tab closes.',
    act: 'Close older desk tabs, or wait a moment.',
  },
  'storage.closed': {
    happened: 'The draft database is in use by a newer version.',
    safe: 'No draft changed; the open text is whole.',
    act: 'Copy the open text if needed, then reload the editorial desk.',
  },
  'storage.unopened': {
    happened: 'The draft database cannot be opened.',
    safe: 'Its files were not touched; the open text is whole.',
    act: 'Copy the open text, close all browser windows and open them again.',
  },
  'media.unreadable': {
    happened: 'This file cannot be read.',
    safe: 'The text and other files are whole.',
    act: 'Add it again from where it is.',
  },
  'draft.held': {
    happened: 'This draft is held, so it was not deleted.',
    safe: 'The draft and all its versions are still here.',
    act: 'When the hold is over, clear Hold from deletion in that draft, then do it again.',
  },
  'merge.newer-text': {
    happened: 'This draft was written on after those two versions, so it was not merged yet.',
    safe: 'Its newest text is a version now; a merge you wrote by hand can still be copied from this page.',
    act: 'Merge again: this page shows the newest version already.',
  },
  'version.not-kept': {
    happened: 'The version before this could not be saved, so nothing was sent or loaded yet.',
    safe: 'The draft and its older versions are whole; the text on the site is as it was.',
    act: 'Free some disk space and try again, or go on without a version.',
  },
  'save.interrupted': {
    happened: 'Saving was interrupted.',
    safe: 'The open text is whole; no half draft exists.',
    act: 'Nothing to do: it is tried again by itself. It is saved when the time shows.',
  },
  'message.unknown': {
    happened: 'This desk is of another version than the rest of Siap Tayang.',
    safe: 'All drafts are whole; the open text is whole.',
    act: 'Copy the open text if needed, then reload the editorial desk.',
  },
};
