import type { PolicyTexts } from '../policy-messages.ts';

export const policy: PolicyTexts = {
  title: 'Policy pack',
  note: 'Every check uses what stands here: in the panel, at the desk and in the side panel.',
  parts: 'Parts of the pack',
  save: 'Save the policy',
  saved: 'Saved. The next check uses it.',
  off: 'off',
  on: 'on',
  part: {
    rules: 'Rules',
    words: 'Words and replacements',
    questions: 'Checklist',
    readers: 'Readers',
    region: 'Region and values',
    stages: 'Steps of the review',
    aiLabel: 'AI label',
    election: 'Election mode',
    official: 'Official numbers and sites',
    retention: 'Retention',
  },
  rules: {
    note: 'Rules that rest on a law cannot be switched off; the author can only answer them with a reason.',
    search: 'Search the rules',
    list: 'List of rules',
    columns: { rule: 'Rule', source: 'Source', weight: 'Weight', on: 'On' },
    weightOf: (name) => `Weight: ${name}`,
    switchOf: (name) => `Switch on: ${name}`,
    always: 'always on',
    changed: (what) => `changed: ${what}`,
    becomes: (before, after) => `${before} became ${after}`,
    wentOff: 'on became off',
    found: (n) => (n === 1 ? '1 rule shown' : `${n} rules shown`),
  },
  field: {
    ruleChoices: { label: 'Rules', wrong: 'Choose one of the list.' },
    ownWords: {
      label: 'Words to avoid, and what to write instead',
      hint: 'One word a line: word = replacement. Without a replacement the word is only marked. Words and phrases only; search patterns are not used.',
      wrong:
        'Write one word a line: word = replacement. Each has at most 80 letters, and there are at most 300 lines.',
    },
    ownQuestions: {
      label: 'Questions of the office',
      hint: 'Asked in the tab Check, behind the others. They are asked again when the text changes.',
      wrong:
        'Each question differs and has at most 160 letters, its reason at most 200. There are at most 40 questions.',
    },
    aiLabel: {
      label: 'Label where AI helped',
      hint: 'Put the name of the office for [instansi], or leave it to be filled in when it is used.',
      required: 'Must stand where AI wrote a part of the text',
      wrong: 'Write the label, at most 200 letters.',
    },
  },
  question: {
    ask: (n) => `Question ${n}`,
    why: (n) => `Reason of question ${n}`,
    weight: (n) => `Weight of question ${n}`,
    kind: (n) => `Kind of post of question ${n}`,
    everyKind: 'Every post',
    add: 'Add a question',
    remove: (n) => `Remove question ${n}`,
    none: 'No questions of its own yet.',
  },
};
