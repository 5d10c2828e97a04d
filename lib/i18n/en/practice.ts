import type { PracticeTexts } from '../practice-messages.ts';

export const practice: PracticeTexts = {
  documentTitle: 'Practice · Siap Tayang',
  desk: 'Editorial desk',
  title: 'Practice: from event to service',
  task: 'This post tells of an event. Follow the hints of the panel until it serves citizens, in about two minutes.',
  apart:
    'This composer leads to no site. What you write for practice is not listed as a draft, and goes when the browser is closed.',
  composer: 'Create post (practice)',
  field: 'Practice text',
  panelWhere:
    'The panel stands beside the composer. In a narrow window it is folded: press its badge, or Alt+Shift+S.',
  goal: {
    start: (before) => `This text is about an event: ceremony index ${before} of 100.`,
    onTheWay: (before, now) =>
      `Ceremony index from ${before} to ${now}. There are still hints in the panel.`,
    reached: (before, now) =>
      `From event to service. Ceremony index from ${before} to ${now}, and citizens read the service first.`,
    tooShort: 'The text is too short to be measured. Ctrl+Z brings back what was deleted.',
  },
  again: 'Start again',
  toDesk: 'Open the editorial desk',
  toHelp: 'More lessons in Help',
};
