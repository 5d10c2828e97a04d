import type { Messages } from '../messages.ts';

export const common: Messages['common'] = {
  product: 'Siap Tayang',
  desk: 'Editorial desk',
  channel: { facebook: 'Facebook', instagram: 'Instagram', other: 'Other site' },
  severity: { must: 'Must', should: 'Should', may: 'May' },
  severityCount: {
    must: (n) => `${n} must`,
    should: (n) => `${n} should`,
    may: (n) => `${n} may`,
  },
  openPoints: (n) => (n === 1 ? '1 open point' : `${n} open points`),
  source: (text) => `Source: ${text}`,
  checked: (date) => `checked ${date}`,
  replaceWith: (text) => `Replace with “${text}”`,
  remove: 'Remove this word',
  happened: 'What happened',
  safe: 'What is safe',
  act: 'What to do',
  code: (code) => `Code: ${code}`,
  close: 'Close',
  undo: 'Undo',
  copyText: 'Copy the text',
  copied: 'Text copied',
  saved: (time) => `Saved ${time}`,
  openDesk: 'Open the editorial desk',
  allClear: 'No open points. Siap Tayang checks the writing, not whether it is true.',
};
