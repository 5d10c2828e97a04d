import type { Messages } from '../messages.ts';

export const publishing: Messages['publishing'] = {
  reminder: (n) => (n === 1 ? '1 must point is open' : `${n} must points are open`),
  reminderFree: 'You can still publish.',
  seePoints: 'See the points',
  closeReminder: 'Close this reminder',

  title: 'Record as published',
  question: 'Published?',
  why: 'Record it to keep the history and the channel report complete.',
  plannedQuestion: 'Scheduled, not published yet',
  plannedWhy:
    'Record the plan to keep the history complete. We cannot see when the site publishes it.',
  time: 'Time of publication',
  address: 'Address of the post',
  addressLater: 'may follow later',
  addressHint: 'Paste the link',
  note: 'Record as published',
  notePlan: 'Record the plan',
  keepAndNote: 'Save it as well',
  notKept: 'This text is no draft yet. If it is recorded, the text is kept on this computer too.',
  decline: 'No',
  noTime: 'Give the day and the time of publication.',
  badAddress: 'This address is not complete. Begin with https:// and the name of the site.',
  noted: (moment) => `Recorded: published ${moment}.`,
  notedPlan: (moment) => `Recorded: scheduled for ${moment}.`,
};
