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
} as const;
