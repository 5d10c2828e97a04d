import type { Messages } from '../messages.ts';

export const failure: Messages['failure'] = {
  'storage.full': {
    happened: 'The draft is not saved yet: storage is full.',
    safe: 'Your text is whole in the composer; drafts saved before are whole.',
    act: 'Copy this text, free disk space or empty the bin, then save again.',
  },
  'storage.blocked': {
    happened: 'Another tab holds the draft database.',
    safe: 'Your text is whole in the composer. Saving goes on by itself once that tab closes.',
    act: 'Close older desk tabs, or wait a moment.',
  },
  'storage.closed': {
    happened: 'The draft database is in use by a newer version.',
    safe: 'No draft changed; this text is whole in the composer.',
    act: 'Close older desk tabs, then save again.',
  },
  'storage.unopened': {
    happened: 'The draft database cannot be opened.',
    safe: 'Its files were not touched; this text is whole in the composer.',
    act: 'Copy this text, close all browser windows and open them again.',
  },
  'storage.newer-schema': {
    happened: 'This draft was made by a newer Siap Tayang.',
    safe: 'The draft was not changed, so that nothing breaks.',
    act: 'Update the extension on this computer.',
  },
  'storage.row-damaged': {
    happened: 'One draft cannot be read.',
    safe: 'The other drafts are whole; the damaged row was not deleted.',
    act: 'Copy its raw content from the editorial desk.',
  },
  'draft.missing': {
    happened: 'This draft no longer exists.',
    safe: 'Other drafts did not change.',
    act: 'Reload the editorial desk to see the latest list.',
  },
  'desk.locked': {
    happened: 'The desk is locked.',
    safe: 'All drafts are whole; texts go on being saved.',
    act: 'Unlock it at the desk, then try again.',
  },
  'save.interrupted': {
    happened: 'Saving was interrupted.',
    safe: 'Your text is whole in the composer; no half draft exists.',
    act: 'Nothing to do: it is tried again by itself. It is saved when the time shows.',
  },
  'extension.updated': {
    happened: 'Siap Tayang was just updated.',
    safe: 'The text in the composer is untouched.',
    act: 'Copy the text if needed, finish the post, then reload the page.',
  },
  'message.unknown': {
    happened: 'The part of Siap Tayang on this page is of another version than its counterpart.',
    safe: 'Your text is whole in the composer.',
    act: 'Copy the text if needed, then reload the page.',
  },
  'write.refused': {
    happened: 'The site did not accept this change.',
    safe: 'The text in the composer did not change. We do not try twice, so nothing is doubled.',
    act: 'The replacement was copied: select the place it is for, then paste.',
  },
  'write.mismatch': {
    happened: 'The composer shows something other than asked.',
    safe: 'We stopped and write nothing more.',
    act: 'Press Ctrl+Z once, then paste the text that we copied.',
  },
  'write.not-copied': {
    happened: 'The site did not take this change, and the browser does not allow copying.',
    safe: 'We do not try twice. Drafts that were saved are still at the desk.',
    act: 'Look at the box; if it changed, press Ctrl+Z. Then copy the text yourself.',
  },
  'write.composing': {
    happened: 'A word in the composer is not finished yet.',
    safe: 'The text did not change.',
    act: 'Finish the word, then press again.',
  },
  'composer.lost': {
    happened: 'The composer is no longer recognised.',
    safe: 'What was saved is at the editorial desk.',
    act: 'Click once in the composer, or open it again.',
  },
  'clipboard.refused': {
    happened: 'The browser does not allow copying.',
    safe: 'The text did not change.',
    act: 'Select the text and press Ctrl+C.',
  },
  'text.too-long': {
    happened: 'Only the beginning of the text is checked, because it is too long.',
    safe: 'The full text is unchanged and is kept whole.',
    act: 'Split it into several posts if it is really that long.',
  },
};
