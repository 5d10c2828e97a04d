import type { SettingsTexts } from '../settings-messages.ts';
import { readers } from './readers.ts';

export const settings: SettingsTexts = {
  title: 'Office settings',
  note: 'The check uses what stands here. It is kept in this browser only.',
  save: 'Save settings',
  saved: 'Saved. The next check uses it.',
  readers,
  field: {
    office: {
      label: 'Name of the office',
      hint: 'As it stands in the official account.',
      wrong: 'The name of the office has at most 120 letters.',
    },
    audience: {
      label: 'Readers',
      hint: 'For example parents of small children, or owners of small shops.',
      wrong: 'The readers are named in at most 120 letters.',
    },
    readers: {
      label: 'Readers of this office',
      hint: 'The hints for readers hold each text against what these people need.',
      wrong: 'Choose one from the list.',
    },
    region: {
      label: 'Region',
      hint: 'A known region fills in its target for readability.',
      wrong: 'The name of the region has at most 120 letters.',
    },
    readingTarget: {
      label: 'Target for readability',
      hint: 'A number from 40 to 95; the higher, the easier to read. Known readers and regions fill it in.',
      wrong: 'Write a whole number from 40 to 95.',
    },
    numbers: {
      label: 'Official numbers',
      hint: 'Telephone and WhatsApp of the office, one number a line.',
      wrong: 'One number a line: only digits, spaces and hyphens.',
    },
    helplines: {
      label: 'Helplines',
      hint: 'Short numbers such as 112, one number a line.',
      wrong: 'One number a line: 3 to 15 digits.',
    },
    domains: {
      label: 'Official domains',
      hint: 'Sites below them count as official too. One domain a line.',
      wrong: 'One domain a line, such as dinkes.bantenprov.go.id.',
    },
    handles: {
      label: 'Official accounts',
      hint: 'Names of the office on Facebook and Instagram, one account a line.',
      wrong: 'One account a line: letters, digits, dots and underscores.',
    },
    values: {
      label: 'Values of the office',
      hint: 'One value a line.',
      wrong: 'One value a line, of at most 80 letters.',
    },
    responsibles: {
      label: 'People in charge without keys',
      hint: 'Names of people who answer by WhatsApp or in person, one a line. Their answers are noted as statements.',
      wrong: 'One name a line, at most 80 characters.',
    },
    stages: {
      label: 'Way of review',
      hint: 'Stages that a draft passes before it is published. None of them holds back the publish button of the site.',
      selfCheck: 'Self-check: must points are settled first',
      editor: 'Editor: somebody other than the author approves',
      responsible: 'The person in charge approves too',
      when: { never: 'never', 'high-risk': 'where the risk is high', always: 'always' },
      wrong: 'Choose one of the list.',
    },
    approvalDays: {
      label: 'An approval holds for, in days',
      hint: 'After that, or once the date of the event is over, it lapses.',
      wrong: 'Enter a whole number from 1 to 365.',
    },
    remindDays: {
      label: 'Reminded once more after, in days',
      hint: 'Of a turn in the review that nobody took. Only where reminders are switched on in the calendar.',
      wrong: 'Enter a whole number from 1 to 30.',
    },
    election: {
      label: 'Time of an election',
      isOn: 'Check by the measure of an election',
      from: 'From',
      to: 'to',
      hint: 'Without dates it holds until it is switched off.',
      wrong: 'The last day must be the first day or later.',
    },
    viewer: {
      label: 'Address of the review page',
      hint: 'Where the office puts viewer.html on its own site, Share offers a link. Empty: no links. What is in a link is not sent to that site.',
      wrong: 'Write the whole address, beginning with https:// and without #.',
      download: 'Download viewer.html',
    },
    retention: {
      label: 'Retention',
      published: 'Posts that came out, months',
      unpublished: 'Drafts that never came out, months',
      hint: 'Empty means kept for ever. Nothing is removed by itself: the list is shown first under Archive. Ask the records keeper of the office how long.',
      wrong: 'Enter a whole number from 1 to 1200, or leave it empty.',
    },
  },
};
