import type { Messages } from '../messages.ts';

const oneDigit = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 1 });

export const check: Messages['check'] = {
  parts: 'Parts of the check',
  part: { findings: 'Findings', checklist: 'Checklist', preview: 'Preview' },

  kind: {
    label: 'Kind of post',
    chosen: (name) => `Kind: ${name}`,
    none: 'Kind: not chosen',
    name: {
      service: 'Service',
      campaign: 'Education and calls',
      announcement: 'Announcement',
      hazard: 'Hazard',
      clarification: 'Clarification',
      activity: 'Activity',
      achievement: 'Achievement',
      greeting: 'Greeting',
      profile: 'Profile',
    },
    guess: (name, words) => `Guessed: ${name}, from ${words}.`,
    takeIt: 'Use',
    take: (name) => `Use ${name}`,
  },

  meter: {
    band: { service: 'Service', mixed: 'Mixed', ceremonial: 'Ceremonial' },
    index: (n) => `ceremony index ${n} of 100`,
    bar: (n) => `${n} of 100 about the event`,
    citizen: 'For citizens',
    event: 'About the event',
    none: 'none',
    more: (n) => `${n} more`,
    less: 'fewer',
  },

  action: {
    told: (words) => `What citizens can do: ${words}.`,
    none: 'It does not say yet what citizens can do.',
  },

  reading: {
    band: {
      easy: 'Easy to read',
      fair: 'Fairly easy to read',
      harder: 'Rather hard to read',
      hard: 'Hard to read',
    },
    score: (score, target) => `readability ${score}, target ${target}`,
    made: (words, syllables) =>
      `${oneDigit(words)} words a sentence and ${oneDigit(syllables)} syllables a word on average.`,
    longest: (sentence, words) => `The longest sentence, ${words} words: “${sentence}”`,
    heuristic: 'Our own calculation, not yet tested with readers.',
  },

  formality: {
    band: { formal: 'Formal tone', neutral: 'Casual, still fitting', informal: 'Too casual' },
    degree: (n) => `casual ${n} of 100`,
    casual: (words) => `Sounds casual: ${words}.`,
    formal: (words) => `Sounds formal: ${words}.`,
    sentence: (sentence) => `Most casual sentence: “${sentence}”`,
    guess: (n) => `Guessed from words; on test sentences ${n} of 100 such guesses are right.`,
  },

  otherLanguages: {
    name: { eng: 'English', sun: 'Sundanese', jav: 'Javanese' },
    quoted: (words, language) => `“${words}” (${language})`,
    read: (quotes) => `Read as another language: ${quotes}.`,
    effect: 'No hints about Indonesian are given there.',
  },

  audience: {
    title: 'For your readers',
    topic: {
      named: 'Address',
      need: 'Need',
      word: 'Term',
      sentence: 'Sentence',
      next: 'Next question',
      pitfall: 'Pitfall',
      tone: 'Tone',
    },
    example: 'For example:',
    copy: 'Copy the example',
    copied: 'Copied',
    show: (words: string) => `Show “${words}” in the text`,
    answered: 'Already answered',
    none: 'Nothing is missing for these readers, as far as we can read.',
    notChosen: 'Whom does this office write for?',
    choose: 'Choose readers',
  },

  finding: {
    becomes: (quote, text) => `“${quote}” becomes “${text}”`,
    replace: 'Replace',
    replaceThis: (quote, text) => `Replace “${quote}” with “${text}”`,
    fixSafe: 'Fix the safe ones',
    showRest: (n) => `Show the rest (${n})`,
    ignore: 'Ignore',
    ignoreAsking: 'Ignore…',
    reason: 'Reason',
    reasonHelp: 'The editor will see the reason.',
    reasonHelpMust: 'A must may be ignored if there is a reason. The editor will see the reason.',
    reasonMissing: 'Write the reason first, one sentence is enough.',
    ignoreWith: 'Ignore with this reason',
    cancel: 'Cancel',
    ignored: 'Ignored',
    ignoredAt: (time) => `ignored at ${time}`,
    noReason: 'No reason given',
    useAgain: 'Use again',
    useAgainThis: (name) => `Use again: ${name}`,
  },

  checklist: {
    inText: 'What the text must have',
    inTextOf: (kind) => `What a post of the kind “${kind}” must have`,
    yours: 'What only you know',
    of: (n, all) => `${n} of ${all}`,
    missing: 'Not found in the text yet.',
    answerAgain: 'Answer again',
    answered: (time) => `Answered by you at ${time}.`,
    changed: (answer, time) =>
      `Answered “${answer}” by you at ${time}. That part has changed since.`,
    change: 'Change the answer',
    changeOf: (question) => `Change the answer: ${question}`,
    note: 'Note',
    noteMissing: 'Fill in this field first.',
    saveAnswer: 'Keep the answer',
    empty: 'Nothing has to be asked about this text yet.',
  },

  preview: {
    before: (channels) => `${channels} on a phone`,
    about: (n) => `about ${n} characters`,
    more: '… more',
    better: 'With the sentence that helps citizens moved up',
    empty: 'There is no text to look at yet.',
    limits: 'Limits of the channels',
    characters: 'Characters',
    hashtags: 'Hashtags',
    mentions: 'Mentions',
    links: 'Links can be tapped',
    yes: 'yes',
    no: 'no',
    over: (words) => `${words}, over the limit`,
    many: (words, n) => `${words}, better at most ${n}`,
  },
};
