import type { backupFailure as source } from '../id/backup-failure.ts';
import type { FailureText } from '../id/failure.ts';

export const backupFailure: Readonly<Record<keyof typeof source, FailureText>> = {
  'import.not-ours': {
    happened: 'This is not a backup file of Siap Tayang.',
    safe: 'Nothing was written; all drafts are as before.',
    act: 'Choose a file that ends in .siaptayang, or ask its sender again.',
  },
  'import.newer': {
    happened: 'This backup was made by a newer Siap Tayang.',
    safe: 'Nothing was written, and the file is not damaged.',
    act: 'Update the extension on this computer, then import again.',
  },
  'import.cut': {
    happened: 'This file is not whole: a part was cut off or changed.',
    safe: 'What is whole can still be taken. Nothing was written.',
    act: 'Take what is whole, and ask for the file again, sent as a document.',
  },
  'import.hash': {
    happened: 'A part was refused: damaged, or not matching its fingerprint.',
    safe: 'The rest is whole, and nothing was written.',
    act: 'Import what is whole and ask the sender for a new file.',
  },
  'import.unsafe': {
    happened: 'The file has an abnormal structure.',
    safe: 'Nothing in it was run; reading was stopped.',
    act: 'Delete the file and tell its sender.',
  },
  'import.date': {
    happened: 'A part has an implausible date.',
    safe: 'It is whole and can be taken; its place in the list may be wrong.',
    act: 'Check the clock of the computer that made this backup.',
  },
  'import.unreadable': {
    happened: 'The file can no longer be read.',
    safe: 'No draft was changed by the part that was not read.',
    act: 'See whether it was moved or its drive unplugged, then choose it again.',
  },
  'import.cancelled': {
    happened: 'The import was cancelled.',
    safe: 'Nothing is half imported; what came in is whole.',
    act: 'Start again at any time: what is here is not doubled.',
  },
  'open.wrong-words': {
    happened: 'The six words do not match.',
    safe: 'The file is not damaged, and nothing was written.',
    act: 'Check spelling and order, then try again.',
  },
  'backup.folder': {
    happened: 'The backup folder cannot be written.',
    safe: 'All drafts are on this computer; earlier backups did not change.',
    act: 'Allow or choose the folder again, or back up to the downloads now.',
  },
  'backup.not-written': {
    happened: 'There is no backup yet: its file could not be written.',
    safe: 'All drafts are on this computer; earlier backups did not change.',
    act: 'Free disk space or choose another place, then try again.',
  },
  'backup.cancelled': {
    happened: 'The backup was cancelled.',
    safe: 'There is no half file; all drafts are as before.',
    act: 'Start again at any time.',
  },
  'backup.interrupted': {
    happened: 'The automatic backup broke off before its end.',
    safe: 'All drafts are on this computer; earlier backups did not change.',
    act: 'Nothing to do: it is tried again by itself. In a hurry, back up now.',
  },
  'backup.no-permission': {
    happened: 'The automatic backup may not write to the downloads folder.',
    safe: 'All drafts are on this computer; earlier backups did not change.',
    act: 'Save its settings again on the backup page and allow it, or choose another folder.',
  },
};
