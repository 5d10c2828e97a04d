import { languageWords } from '../lexicon/language-words.ts';
import { foldWord } from '../text/fold.ts';
import { rememberWords } from '../text/remember.ts';
import { growNgrams, type NgramTree, scoreWord } from './ngrams.ts';
import table from './table/ngrams.json' with { type: 'json' };
import { type TextLanguage, textLanguages } from './text-language.ts';

/** What a word tells by itself, wherever it stands. */
export interface HeardWord {
  /** A capital, then small letters. */
  readonly isName: boolean;
  readonly isAcronym: boolean;
  readonly hasSmall: boolean;
  readonly hasCapital: boolean;
  /** How far it speaks for each language, in the order of {@link textLanguages}. */
  readonly scores: readonly number[];
  /** The same where it is a name. */
  readonly scoresAsName: readonly number[];
  readonly isListed: boolean;
  /** A language that it settles alone. */
  readonly settles: boolean;
}

/** Hears a word as it is written, once for all the places where it stands. */
export type Listen = (written: string) => HeardWord;

/** What a listed word adds for each language. */
const listed: ReadonlyMap<string, readonly number[]> = new Map(
  languageWords
    .flatMap(({ words }) => words)
    .map((word) => [word, textLanguages.map((language) => weightOf(word, language))]),
);

function weightOf(word: string, language: TextLanguage): number {
  const list = languageWords.find((one) => one.language === language && one.words.includes(word));
  return list?.weight ?? 0;
}

/** Greetings and courtesies of the region. An English word alone is no passage. */
const settling: ReadonlySet<string> = new Set(
  languageWords
    .filter(({ language }) => language === 'sun' || language === 'jav')
    .flatMap(({ words }) => words),
);

/** Hears by the lists and by the letters of a table. */
export const listenBy = (tree: NgramTree): Listen =>
  rememberWords((written) => {
    const word = foldWord(written);
    const scores = scoreListed(word, tree);
    return {
      isName: /^\p{Lu}[\p{Ll}\p{M}]/u.test(written),
      isAcronym: /\p{Lu}/u.test(written.slice(1)),
      hasSmall: /\p{Ll}/u.test(written),
      hasCapital: /\p{Lu}/u.test(written),
      scores,
      scoresAsName: scoreName(scores),
      isListed: listed.has(word),
      settles: settling.has(word),
    };
  });

/** By the letters of the four languages, as `scripts/train/language.ts` learned them. */
export const listen: Listen = listenBy(growNgrams(table));

function scoreListed(word: string, tree: NgramTree): readonly number[] {
  const scores = scoreWord(tree, word);
  const added = listed.get(word);
  return added ? scores.map((score, at) => score + (added[at] ?? 0)) : scores;
}

/**
 * The name of a person or a place makes no sentence Javanese; one that looks English may be the name of
 * a programme.
 */
function scoreName([ind = 0, eng = 0, sun = 0, jav = 0]: readonly number[]): readonly number[] {
  const looksEnglish = eng > Math.max(sun, jav);
  return [ind, looksEnglish ? eng : Math.min(ind, eng), Math.min(ind, sun), Math.min(ind, jav)];
}
