import type { RescueTexts } from '../rescue-messages.ts';

export const rescue: RescueTexts = {
  title: 'Rescue page',
  lead: 'This page reads the draft database as it is, without the rest of Siap Tayang. Nothing is changed or deleted from here.',
  steps: [
    'Download all rows, then keep the file in another place.',
    'Need one text only? Open its table, then copy the text.',
    'Do not remove Siap Tayang before that file is safe: the drafts go with it.',
    'Then update Siap Tayang, close all browser windows and open the desk again.',
  ],
  desk: 'Open the desk',
  tables: 'Tables',
  state: (version) => `The database is open, version ${version}.`,
  none: 'There is no draft database in this browser yet.',
  unopened:
    'The browser cannot open the draft database. Close all browser windows, then reload this page. If it still fails, copy the folder of the browser profile before anything else.',
  blocked: 'Another window holds the database. Close it; this page goes on by itself.',
  rows: (count) => `${count} rows`,
  uncounted: 'the rows cannot be counted',
  exportAll: 'Download all rows',
  exporting: (count) => `${count} rows read …`,
  exported: (count) => `Done: ${count} rows read.`,
  unreadable: (count, names) => `${count} rows cannot be read: ${names}.`,
  broken: (tables) => `Tables that could not be read to their end: ${tables}.`,
  open: (table) => `Show ${table}`,
  more: 'Go on',
  end: 'All rows are shown.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Select the text and press Ctrl+C.',
  cannotRead: 'This row cannot be read',
  sealed:
    'The drafts on this computer are sealed with a passphrase. Sealed rows are downloaded as they are; without the passphrase nobody can read them.',
  noText: 'Without a text; its raw content is copied.',
};
