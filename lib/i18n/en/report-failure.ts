/** What may go wrong with register, report and the import of posts of former times. */
export const reportFailure = {
  'csv.not-text': {
    happened: 'This file is not a CSV table.',
    safe: 'Nothing was imported; drafts and other imports are whole.',
    act: 'In Excel or Google Sheets save the sheet as CSV, then choose that file.',
  },
  'csv.empty': {
    happened: 'This table has no rows below the names of its columns.',
    safe: 'Nothing was imported; drafts and other imports are whole.',
    act: 'Choose a file whose first row names the columns and whose other rows are posts.',
  },
  'csv.broken': {
    happened:
      'A quotation mark in this table is opened and never closed, so its rows cannot be told apart.',
    safe: 'Nothing is half imported; drafts and other imports are whole.',
    act: 'Save the table as CSV again from Excel or Google Sheets, then import the new file.',
  },
  'csv.columns': {
    happened: 'The column of the text or the column of the date is not chosen.',
    safe: 'Nothing was imported.',
    act: 'Choose the columns that hold text and date.',
  },
  'csv.too-large': {
    happened: 'This table is larger than 200 MB.',
    safe: 'It was not opened; drafts and other imports are whole.',
    act: 'Split it by year and import the parts one by one.',
  },
  'csv.nothing': {
    happened: 'No row has a text and a date that can be read.',
    safe: 'Nothing was imported; drafts and other imports are whole.',
    act: 'Check the columns and the order of the date, then try again.',
  },
  'posts.cancelled': {
    happened: 'The import was cancelled.',
    safe: 'Nothing is half imported; drafts and other imports are whole.',
    act: 'Start again at any time.',
  },
  'posts.busy': {
    happened: 'Another import is under way in another tab of the desk.',
    safe: 'It is not disturbed, and nothing of this file was imported.',
    act: 'Wait until it is done, then start again.',
  },
} as const;
