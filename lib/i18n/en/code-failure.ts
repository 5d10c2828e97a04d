/** What may go wrong with a text code and its QR picture. */
export const codeFailure = {
  'code.not-ours': {
    happened: 'There is no review code in what was pasted.',
    safe: 'Nothing was opened; what you pasted stays here.',
    act: 'Copy the whole message that holds ST-KODE and paste it again.',
  },
  'code.cut': {
    happened: 'The code is cut short.',
    safe: 'Nothing is shown, to avoid a wrong text.',
    act: 'Ask the sender for a review file.',
  },
  'code.changed': {
    happened: 'The code changed on its way: it does not match its check figures.',
    safe: 'Nothing is shown, to avoid a wrong text.',
    act: 'Copy the whole message again, or ask for a review file.',
  },
  'code.several': {
    happened: 'There is more than one code in what was pasted.',
    safe: 'Nothing was opened; what you pasted stays here.',
    act: 'Paste one code only.',
  },
  'code.newer': {
    happened: 'This code was made by a newer Siap Tayang.',
    safe: 'Nothing was written, and the code is not damaged.',
    act: 'Update the extension on this computer, then open it again.',
  },
  'code.refused': {
    happened:
      'The content was refused: it does not match its fingerprint, or is nothing of a review.',
    safe: 'Nothing was written; all drafts are as they were.',
    act: 'Ask the sender by another way, and have a review file sent.',
  },
  'code.too-large': {
    happened: 'What was pasted, or what this code unfolds to, is far larger than it should be.',
    safe: 'It was not opened; all drafts are as they were.',
    act: 'Paste the code alone, or ask for a review file.',
  },
  'code.too-long': {
    happened: 'This is too long for a code.',
    safe: 'The draft did not change.',
    act: 'Send it as a review file.',
  },
  'qr.none': {
    happened: 'No QR code could be read in this picture.',
    safe: 'Nothing was opened.',
    act: 'Use the original picture, sharp and upright, or ask for the text code.',
  },
  'qr.foreign': {
    happened: 'This QR code belongs to another app.',
    safe: 'Nothing was opened.',
    act: 'Use a picture from the card Code and QR at the desk.',
  },
  'qr.unreadable': {
    happened: 'This file is no picture that can be opened.',
    safe: 'Nothing was opened.',
    act: 'Save the picture as PNG or JPEG, then choose it again.',
  },
  'reviewer.damaged': {
    happened: 'This review page was damaged or changed on its way.',
    safe: 'No text is shown, to avoid a wrong one.',
    act: 'Ask for the file to be sent again as a document.',
  },
  'reviewer.no-code': {
    happened: 'This link holds no review code.',
    safe: 'Nothing is shown; this page sends nothing.',
    act: 'Open the whole link again, or ask the sender for a file.',
  },
  'reviewer.no-text': {
    happened: 'The code in this link holds a decision or a comment, not a text.',
    safe: 'The code is not damaged.',
    act: 'Paste the code in Siap Tayang, Open what was sent.',
  },
} as const;
