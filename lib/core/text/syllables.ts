import { foldWord } from './fold.ts';

/** `pulau`, `sungai`, `amboi`, `survei`: two vowels in one syllable at the end of a word. */
const finalGlide = /(?:ai|au|oi|ei)$/u;
/** `saudara`, `aula`: before a consonant and another vowel `au` is one syllable too. */
const innerGlide = /au(?=[^aeiou][aeiou])/gu;
const vowel = /[aeiouy]/gu;

/**
 * Counts the syllables of one Indonesian word by its vowels (EYD V). What has no vowels is spelled
 * out: one syllable a letter or digit. Words joined by a hyphen are counted each for itself.
 */
export const countSyllables = (word: string): number =>
  foldWord(word)
    .normalize('NFD')
    .split('-')
    .reduce((sum, part) => sum + countInPart(part), 0);

function countInPart(part: string): number {
  const open = part
    .replace(finalGlide, 'a')
    .replace(innerGlide, 'a')
    .replace(/^y|y(?=[aeiou])/gu, '');
  const vowels = open.match(vowel)?.length ?? 0;
  return vowels > 0 ? vowels : (part.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}
