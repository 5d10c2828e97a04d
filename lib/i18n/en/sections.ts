import type { SectionTexts } from '../section-messages.ts';

export const sections: SectionTexts = {
  drafts: 'Drafts',
  calendar: 'Calendar',
  corrections: 'Corrections',
  templates: 'Templates',
  prompt: 'Prompt workshop',
  bin: 'Bin',
  report: 'Channel report',
  archive: 'Archive',
  people: 'People and keys',
  policy: 'Policy',
  backup: 'Backup',
  settings: 'Office settings',
  help: 'Help',
};
