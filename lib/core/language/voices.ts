import type { Token } from '../text/tokens.ts';
import type { HeardWord, Listen } from './listen.ts';

/** A word and how far it speaks for each language, in the order of `textLanguages`. */
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

/** What a word says that speaks for no language. */
export const silent: readonly number[] = [0, 0, 0, 0];

/** How the letters of one sentence are to be read. */
interface Writing {
  /** All in capitals: names cannot be told from other words. */
  readonly isShouted: boolean;
  readonly hasSmall: boolean;
  readonly hasListed: boolean;
}

/** The words of one sentence with what they say. */
export function hear(text: string, words: readonly Token[], listen: Listen): Voice[] {
  const heard = words.map((word) => listen(word.text));
  const writing = {
    isShouted: !heard.some(({ hasSmall }) => hasSmall),
    hasSmall: heard.some(({ hasCapital }) => !hasCapital),
    hasListed: heard.some(({ isListed }) => isListed),
  };
  return words.map((word, at) => {
    const one = heard[at] as HeardWord;
    const role = roleOf(one, at === 0, writing);
    const atName = one.isName || heard[at - 1]?.isName === true;
    return {
      word,
      scores: scoresAs(role, one),
      joint: jointBefore(text, words[at - 1], word, atName),
      settles: one.settles,
      isName: role !== 'word',
    };
  });
}

type Role = 'word' | 'name' | 'acronym';

/** A capital at the beginning of a sentence makes no name, except where all words have one. */
function roleOf(
  { isAcronym, isName }: HeardWord,
  isFirst: boolean,
  { isShouted, hasSmall, hasListed }: Writing,
): Role {
  if (isShouted) return hasListed ? 'word' : 'name';
  if (isAcronym) return 'acronym';
  const mayBeName = isName && !(isFirst && hasSmall);
  return mayBeName && (hasSmall || !hasListed) ? 'name' : 'word';
}

/** An acronym belongs to no language. */
function scoresAs(role: Role, { scores, scoresAsName }: HeardWord): readonly number[] {
  if (role === 'acronym') return silent;
  return role === 'word' ? scores : scoresAsName;
}

function jointBefore(text: string, before: Token | undefined, word: Token, atName: boolean): Joint {
  if (!before) return 'sentence';
  if (atName) return 'mark';
  const between = text.slice(before.end, word.start);
  return between !== ' ' && /\S/u.test(between) ? 'mark' : 'none';
}
