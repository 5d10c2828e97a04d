import type { SettingsTexts } from '../settings-messages.ts';

export const readers: SettingsTexts['readers'] = {
  title: 'Readers',
  none: 'Not chosen yet',
  own: 'Readers of our own',
  office: {
    title: (name: string) => `Readers of: ${name}`,
    who: 'Who reads',
    needs: 'What they need',
    tone: 'Tone',
    format: 'Form',
    sentence: 'Sentence',
    words: (n: number) => `At most ${n} words.`,
    reading: 'Readability',
    target: (n: number) => `Target ${n} of 100.`,
    hardWords: 'Hard terms',
    pitfalls: 'Pitfalls',
  },
  ownReaders: {
    who: {
      label: 'Who reads',
      hint: 'As a post calls them, one name a line. For example: fishers.',
      missing: 'Write at least one name for the readers.',
      line: (line: string) => `“${line}” is too long. A name has at most 80 letters.`,
      many: 'Write at most 20 names.',
    },
    needs: {
      label: 'What they need',
      hint: 'One need a line, then words that answer it. For example: Weather = waves, wind.',
      line: (line: string) =>
        `“${line}” cannot be read yet. Write need = words that answer it, with commas between. At most 20 words.`,
      many: 'Write at most 20 needs.',
    },
    hardWords: {
      label: 'Words that are hard for them',
      hint: 'One word a line, with one in its place. For example: gear = nets.',
      line: (line: string) =>
        `“${line}” cannot be read yet. Write hard word = plain word, each of at most 80 letters.`,
      many: 'Write at most 200 words.',
    },
    longestSentence: {
      label: 'Their longest sentence',
      hint: 'In words, from 8 to 40.',
      line: (line: string) => `“${line}” cannot be used. Write a whole number from 8 to 40.`,
    },
  },
};
