import type { ReuseTexts } from '../reuse-messages.ts';

/** Texts of templates, copies, and sending a draft to a phone. */
export const reuse: ReuseTexts = {
  more: 'More',
  moreNamed: (title) => `More for “${title}”`,
  duplicate: 'Duplicate',
  makeTemplate: 'Make a template',
  toPhone: 'Send to phone…',
  withoutVersion: 'Go on without a version',
  templateMade: (title) => `“${title}” was copied to Templates. The draft stays.`,

  templates: 'Templates',
  own: 'Your templates',
  noOwn: 'None yet. Open a draft, press More, then Make a template.',
  ready: 'Ready texts',
  readyHint:
    'What stands in square brackets is yours to fill in. While a gap is left, the check marks it as a must.',
  use: 'Draft from template',
  useNamed: (name) => `Draft from template “${name}”`,
  edit: 'Edit',
  editNamed: (name) => `Edit template “${name}”`,
  loading: 'Opening templates…',
  untitled: 'Draft without text',

  phone: {
    title: 'Send to phone',
    draft: (title) => `Draft: ${title}`,
    how: 'Scan it with the phone’s camera, copy the text, then paste it where you publish.',
    many: (n) => `This text is spread over ${n} codes. Scan all of them, in order.`,
    code: (n, all) => `Code ${n} of ${all}`,
    codeName: (n, all) => `QR code ${n} of ${all}, holds the text`,
    previous: 'Previous code',
    next: 'Next code',
    plain: 'This code holds text only: no link and no server.',
    channel: 'Text for',
    copy: 'Copy the text',
    copied: 'Text copied.',
    whatsapp: 'Open in WhatsApp',
    whatsappHint: 'WhatsApp opens in a new tab, and this text is sent to its site.',
    tooLong: 'This text is too long for a WhatsApp link. Use the QR code or copy it.',
    empty: 'This draft is empty. There is nothing to send yet.',
    asked: 'Published from the phone?',
    why: 'Recorded as not compared: we do not see the text that came out.',
    note: 'Record as published',
    noted: (moment) => `Recorded: published ${moment}, not compared.`,
    close: 'Close',
  },
};
