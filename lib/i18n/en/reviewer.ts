import type { ReviewerTexts } from '../reviewer-messages.ts';

export const reviewer: ReviewerTexts = {
  card: {
    title: 'Page for a reviewer',
    lead: 'For a reviewer without Siap Tayang: one HTML file that is opened from a computer or a phone without a network. It holds one version, and whoever holds it can read it.',
    make: 'Make the page',
    running: 'Making the page…',
    done: (name, version) => `${name} holds ${version} and was downloaded.`,
    send: 'Send it as a document. The answer is a file or a code, and is opened at Open what was sent. It is a statement: nobody signs it.',
  },
  page: {
    brand: 'Draft review',
    asks: (name) => `${name} asks for your decision about one post`,
    asked: 'Your decision about one post is asked for',
    warning:
      'Do not pass it on. This page sends nothing by itself, and does not prove who sent it: if in doubt, call the sender.',
    noScript: 'This page cannot keep a decision here',
    noScriptSafe: 'The text can be read in full.',
    safe: 'Safe',
    act: 'Do this',
    reply: (code) => `You can also reply by WhatsApp: SETUJU ${code}, or UBAH ${code} and why.`,
    version: (number) => (number === null ? 'Text, version' : `Text, version ${number}`),
    channel: { facebook: 'Facebook', instagram: 'Instagram', other: 'Another site' },
    notes: 'Your comments',
    notesHint: 'Select words of the text to comment on them. You need not.',
    noteWhole: 'Comment on the whole text',
    noteWords: 'Comment on these words',
    decision: 'Your decision',
    approve: 'Approve this version',
    approveHint:
      'Only for the text on this page. Where one letter changes, the approval no longer holds.',
    change: 'Ask for changes',
    changeHint: 'Write what has to change.',
    hold: 'Hold it',
    holdHint: 'Not to be published before there is word.',
    reason: 'Why, or what has to change',
    name: 'Your name and position',
    download: 'Download the answer',
    downloadHint: 'Send the answer file to who asked, by WhatsApp or by mail.',
    copyCode: 'Copy the answer as a code',
    codeLabel: 'Code of the answer',
    worth: 'All answers of this page are noted as statements, not as proof.',
    toDecision: 'To the decision',
  },
  answers: {
    missing: {
      answer: 'Choose a decision first, or write a comment.',
      reason: 'Write what has to change.',
      name: 'Write your name and position.',
    },
    note: (at) => `Comment ${at}`,
    remove: (at) => `Remove comment ${at}`,
    wholeText: 'The whole text',
    downloaded: 'The answer was downloaded. Send the file to who asked.',
    copied: 'The code was copied. Paste it into a message to who asked.',
    copyYourself: 'Copy the code below and paste it into a message to who asked.',
    tooLong: 'This answer is too long for a code. Download the file.',
    failed:
      'The answer was not made. What you wrote is still here; try again, or reply by WhatsApp.',
    notKept:
      'This browser keeps nothing of what you write: send the answer before you close the page.',
  },
};
