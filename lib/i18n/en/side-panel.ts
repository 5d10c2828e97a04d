import type { SidePanelTexts } from '../side-panel-messages.ts';

export const sidePanel: SidePanelTexts = {
  title: 'Check a text',
  about: 'Type or paste a text. The check is the one beside a composer.',
  notKept: 'Not kept yet: this text goes when the browser closes.',
  saveDraft: 'Save draft',
  newText: 'New text',
  composerOpen: (site) => `A composer is open on ${site}`,
  load: 'Load into the composer',
  keepAndLoad: 'Save, then load into the composer',
};
