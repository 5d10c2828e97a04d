import type { reviewFailure as inIndonesian } from '../id/review-failure.ts';

/** What can go wrong where drafts are reviewed. */
export const reviewFailure: typeof inIndonesian = {
  'review.gone': {
    happened: 'This version or comment is no longer here.',
    safe: 'What you wrote is still in this field; the draft did not change.',
    act: 'Reload the page and choose a version that is here.',
  },
  'remark.empty': {
    happened: 'This comment says nothing yet.',
    safe: 'Nothing was recorded; the draft did not change.',
    act: 'Write the comment first, then send it.',
  },
  'remark.too-long': {
    happened: 'This comment is longer than 20,000 characters.',
    safe: 'What you wrote is whole in this field and kept.',
    act: 'Split it into several comments.',
  },
  'decision.own-version': {
    happened: 'You wrote this version, so someone else decides.',
    safe: 'No decision was recorded; the draft did not change.',
    act: "Share this version with a reviewer, or tick that this is the author's own decision.",
  },
  'decision.needs-comment': {
    happened: 'This decision needs a reason.',
    safe: 'No decision was recorded; the draft did not change.',
    act: 'Say what needs changing, or why it is on hold.',
  },
  'decision.too-late': {
    happened:
      'The time to decide about this version is over, so an approval does not count any more.',
    safe: 'No decision was recorded; your note is still in this field.',
    act: 'Ask its author for more time. Asking for changes and holding can still be recorded.',
  },
  'suggestion.same-words': {
    happened: 'The replacement is the same as the original words.',
    safe: 'Nothing was recorded; what you wrote is still there.',
    act: 'Change the replacement, or send it as a comment.',
  },
  'suggestion.settled': {
    happened: 'This suggestion was settled before.',
    safe: 'The draft did not change; what was settled stands.',
    act: 'Open the suggestion again if it is still needed.',
  },
  'suggestion.words-changed': {
    happened: 'The words to be replaced have changed or are gone.',
    safe: 'Text and suggestion are as they were.',
    act: 'Read the suggestion, then change the text yourself or decline it.',
  },
};
