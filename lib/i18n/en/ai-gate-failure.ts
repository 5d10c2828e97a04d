/** What may go wrong at the gate for AI texts. */
export const aiGateFailure = {
  'ai-text.empty': {
    happened: 'There is no AI text in this box yet.',
    safe: 'Your own text is unchanged.',
    act: 'Paste the text of the AI tool, then save again.',
  },
  'ai-text.too-long': {
    happened: 'This AI text is longer than any post: more than 63,206 characters.',
    safe: 'Your own text is unchanged, and what was pasted still stands in its box.',
    act: 'Paste only the part that becomes the post.',
  },
  'ai-text.binary': {
    happened: 'This is the content of a file, not a text that can be read.',
    safe: 'Your own text is unchanged, and nothing was run.',
    act: 'Open the file where it was made, and copy its text from there.',
  },
  'ai-text.prompt-too-long': {
    happened: 'The prompt or its facts have more than 40,000 characters.',
    safe: 'Your own text is unchanged, and what you filled in still stands in its box.',
    act: 'Keep the important part only, then try again.',
  },
  'claim.no-source': {
    happened: 'It has no source yet.',
    safe: 'The fact stays open; the text is unchanged.',
    act: 'Write how you know, such as the number of a letter, then tick it again.',
  },
  'claim.no-checker': {
    happened: 'It has no name of who checked it yet.',
    safe: 'The fact stays open; the text is unchanged.',
    act: 'Write your name in the box Checked by, then tick it again.',
  },
  'claim.too-many': {
    happened: 'A thousand facts of this draft were ticked already.',
    safe: 'Those ticks and the text stay kept.',
    act: 'Make several posts of this draft.',
  },
} as const;
