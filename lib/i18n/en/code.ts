import type { CodeTexts } from '../code-messages.ts';

export const code: CodeTexts = {
  title: 'Code and QR',
  lead: 'For one version or one decision, without a file. At most 2,000 characters; whoever holds it can read it.',
  what: 'Content of the code',
  version: 'The version that stands now',
  outcomes: {
    approved: 'approved',
    'changes-requested': 'changes asked for',
    held: 'held',
  },
  decision: (outcome, version) => `Decision: ${outcome}, ${version}`,
  comment: (words, version) => `Comment: “${words}”, ${version}`,
  make: 'Make the code',
  running: 'Making the code…',
  made: (name, letters, most) => `Code of ${name}: ${letters} of ${most} characters.`,
  text: 'Text code',
  message: (name, code) =>
    `Review code of ${name}. In Siap Tayang: Editor's desk, Open what was sent, paste this message.\n\n${code}`,
  copy: 'Copy the code',
  picture: (name) => `QR code of ${name}`,
  save: 'Save the QR picture',
  how: 'Scan it with a camera and send the text, or send the picture as a document.',
  link: {
    label: 'Link to the review page of the office',
    copy: 'Copy the link',
    tooLong: (letters) =>
      `The link would have ${letters} characters, more than is safe in a message. Send the code or the page.`,
  },
  open: {
    title: 'Open a code',
    paste: 'The code, or the message that holds it',
    hint: 'Paste it here. A picture of a QR code can be pasted too, or dropped on this page.',
    read: 'Open the code',
    picture: 'Choose a picture of a QR code',
  },
};
