/** What may go wrong with a review file. */
export const bundleFailure = {
  'bundle.not-ours': {
    happened: 'This is not a Siap Tayang review file.',
    safe: 'Nothing was written; all drafts are as they were.',
    act: 'Ask the sender for a .siaptayang file. Backup files are opened on the Backup page.',
  },
  'bundle.newer': {
    happened: 'This file was made by a newer Siap Tayang.',
    safe: 'Nothing was written, and the file is not damaged.',
    act: 'Update the extension on this computer, then open it again.',
  },
  'bundle.cut': {
    happened: 'This review file was cut short or changed on its way.',
    safe: 'Nothing was written; all drafts are as they were.',
    act: 'Ask for it to be sent again as a document.',
  },
  'bundle.refused': {
    happened: 'The content was refused: it does not match its fingerprint or its draft.',
    safe: 'Nothing was written; all drafts are as they were.',
    act: 'Ask the sender by another way, and have a new file made.',
  },
  'bundle.too-large': {
    happened: 'This review file is larger than 20 MB.',
    safe: 'It was not opened or made; all drafts are as they were.',
    act: 'Ask for the review file of one draft only, or send the draft by way of Backup.',
  },
  'bundle.not-for-you': {
    happened: 'This file is locked for somebody else, not for the key in this profile.',
    safe: 'Nothing was written; all drafts are as they were.',
    act: 'Send your member card to the sender, and ask for a new file. A backup is opened on the page Backup.',
  },
  'bundle.needs-key': {
    happened: 'This file is locked for certain members, and no key is open in this profile.',
    safe: 'Nothing was written, and the file is not damaged.',
    act: 'Open or make your key on the page People and keys, then open the file again.',
  },
  'share.deadline-not-own': {
    happened: 'This version was not written under your name, so its deadline is not yours to set.',
    safe: 'The file was not made; the draft is whole.',
    act: 'Leave the deadline empty, or save a version of your own first and share that.',
  },
  'share.older-class': {
    happened: 'An older version in this draft’s history has a narrower class than that way.',
    safe: 'Nothing left this computer; the draft is whole.',
    act: 'Choose a locked file, or send only the newest version as a code or an HTML page.',
  },
  'share.not-offered': {
    happened: 'The content class of this draft does not allow that way.',
    safe: 'Nothing left this computer; the draft is as it was.',
    act: 'Choose a locked way, or change the content class in the notes of the draft.',
  },
} as const;
