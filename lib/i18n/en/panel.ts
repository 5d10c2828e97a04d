import type { Messages } from '../messages.ts';

export const panel: Messages['panel'] = {
  title: 'Siap Tayang checks this text',
  collapse: 'Fold the panel',
  expand: (points) => `Open the Siap Tayang panel: ${points}`,
  empty: 'Start writing. Findings appear here.',
  emptyHelp:
    'A first sentence that helps usually answers: who needs to know, what they get, when and where.',
  clear: 'No open points',
  saveDraft: 'Save draft',
  notSaved: 'Not saved yet',
  saving: 'Saving…',
  excluded: 'Not kept',
  keepQuestion: 'Keep texts from this site on this computer, by itself while you type?',
  keepPromise: 'Drafts stay in this browser and are sent nowhere.',
  keepYes: 'Yes, keep them',
  keepNotThis: 'Do not keep this one',
  done: {
    replaced: 'Replaced. Ctrl+Z in the composer brings it back.',
    loaded: 'Draft loaded. Ctrl+Z in the composer brings the old text back.',
    copied: 'Text copied.',
    excluded: 'This text is not kept. What had been saved is in the bin.',
  },
  untested: 'Not tested on the real site yet.',
};
