import type { Local } from '../local.ts';
import type { OwnReaders } from '../policy.ts';
import type { Readers } from './readers.ts';

const known = new WeakMap<OwnReaders, Readers>();

/** Readers that an office described, in the shape of the others; the same as long as the description is. */
export function readersOf(own: OwnReaders): Readers | undefined {
  if (own.who.length === 0) return undefined;
  const before = known.get(own);
  if (before) return before;
  const readers = describe(own);
  known.set(own, readers);
  return readers;
}

const ownNeed: Local = {
  id: 'Menurut pengaturan kantor Anda, pembaca ini memerlukannya.',
  en: 'These readers need it, as your office wrote in its settings.',
};

const ownLimit: Local = {
  id: 'Batas ini ditulis di pengaturan kantor Anda.',
  en: 'This limit is written in the settings of your office.',
};

/** A comma would part a phrase in two. */
const whole = (phrase: string): string => phrase.replaceAll(',', ' ');

function describe({ who, needs, hardWords, longestSentence }: OwnReaders): Readers {
  const name = who.join(', ');
  const [first = name] = who;
  return {
    id: 'own',
    office: { id: name, en: name },
    who: { id: name, en: name },
    short: { id: first, en: first },
    groups: [
      {
        name: { id: first, en: first },
        words: who.map(whole).join(','),
        topics: null,
        call: `${first}, …`,
      },
    ],
    needs: needs.map(({ name: need, words }, at) => ({
      id: `own-${at + 1}`,
      name: { id: need, en: need },
      ask: { id: need, en: need },
      why: ownNeed,
      about: null,
      words: words.map(whole).join(','),
      example: `${need}: … (${words.join(', ')})`,
    })),
    tone: { id: '', en: '' },
    toneBreaks: [],
    longestSentence,
    sentenceWhy: ownLimit,
    readingTarget: null,
    hardWords: hardWords.map(({ word, plain }) => ({ word: whole(word), plain })),
    pitfalls: [],
    format: { id: '', en: '' },
    next: [],
  };
}
