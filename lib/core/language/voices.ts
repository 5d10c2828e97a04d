import { languageWords } from '../lexicon/language-words.ts';
import { rememberWords } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { growNgrams, type NgramTree, scoreWord } from './ngrams.ts';
import table from './table/ngrams.json' with { type: 'json' };
import { type TextLanguage, textLanguages } from './text-language.ts';

/** A word and how far it speaks for each language, in the order of {@link textLanguages}. */
export interface Voice {
  readonly word: Token;
  readonly scores: readonly number[];
  readonly joint: Joint;
  /** A language that it settles alone. */
  readonly settles: boolean;
  /** Written as a name is, or an acronym. */
  readonly isName: boolean;
}

/** What stands before a word: at a mark or a name a language changes more easily than between words. */
export type Joint = 'sentence' | 'mark' | 'none';

/** The letters of the four languages, as `scripts/train/language.ts` learned them. */
export const trained: NgramTree = growNgrams(table);

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

/** What a word says that speaks for no language. */
export const silent: readonly number[] = [0, 0, 0, 0];

/** What the capitals of a word tell. */
interface Shape {
  readonly isName: boolean;
  readonly isAcronym: boolean;
  readonly hasSmall: boolean;
  readonly hasCapital: boolean;
}

const shapeOf = rememberWords(
  (text): Shape => ({
    isName: /^\p{Lu}[\p{Ll}\p{M}]/u.test(text),
    isAcronym: /\p{Lu}/u.test(text.slice(1)),
    hasSmall: /\p{Ll}/u.test(text),
    hasCapital: /\p{Lu}/u.test(text),
  }),
);

/** How the letters of one sentence are to be read. */
interface Writing {
  /** All in capitals: names cannot be told from other words. */
  readonly isShouted: boolean;
  readonly hasSmall: boolean;
  readonly hasListed: boolean;
}

/** The words of one sentence with what they say. */
export function hear(text: string, words: readonly Token[], tree: NgramTree): Voice[] {
  const shapes = words.map((word) => shapeOf(word.text));
  const writing = {
    isShouted: !shapes.some(({ hasSmall }) => hasSmall),
    hasSmall: shapes.some(({ hasCapital }) => !hasCapital),
    hasListed: words.some(({ lower }) => listed.has(lower)),
  };
  return words.map((word, at) => {
    const shape = shapes[at] as Shape;
    const role = roleOf(shape, at === 0, writing);
    const atName = shape.isName || shapes[at - 1]?.isName === true;
    return {
      word,
      scores: scoreWritten(word, role, tree),
      joint: jointBefore(text, words[at - 1], word, atName),
      settles: settling.has(word.lower),
      isName: role !== 'word',
    };
  });
}

/** A capital at the beginning of a sentence makes no name, except where all words have one. */
function roleOf(shape: Shape, isFirst: boolean, { isShouted, hasSmall, hasListed }: Writing): Role {
  if (isShouted) return hasListed ? 'word' : 'name';
  if (shape.isAcronym) return 'acronym';
  const mayBeName = shape.isName && !(isFirst && hasSmall);
  return mayBeName && (hasSmall || !hasListed) ? 'name' : 'word';
}

type Role = 'word' | 'name' | 'acronym';

function jointBefore(text: string, before: Token | undefined, word: Token, atName: boolean): Joint {
  if (!before) return 'sentence';
  if (atName) return 'mark';
  const between = text.slice(before.end, word.start);
  return between !== ' ' && /\S/u.test(between) ? 'mark' : 'none';
}

function scoreListed(word: string, tree: NgramTree): readonly number[] {
  const scores = scoreWord(tree, word);
  const added = listed.get(word);
  return added ? scores.map((score, at) => score + (added[at] ?? 0)) : scores;
}

/**
 * An acronym belongs to no language. The name of a person or a place makes no sentence Javanese;
 * one that looks English may be the name of a programme.
 */
function scoreWritten({ lower }: Token, role: Role, tree: NgramTree): readonly number[] {
  if (role === 'acronym') return silent;
  const scores = scoreListed(lower, tree);
  if (role === 'word') return scores;
  const [ind = 0, eng = 0, sun = 0, jav = 0] = scores;
  const looksEnglish = eng > Math.max(sun, jav);
  return [ind, looksEnglish ? eng : Math.min(ind, eng), Math.min(ind, sun), Math.min(ind, jav)];
}
