import { foldWord } from './fold.ts';

/** `pulau`, `sungai`, `amboi`, `survei`: two vowels in one syllable at the end of a word. */
const finalGlides: ReadonlySet<string> = new Set(['ai', 'au', 'oi', 'ei']);

/**
 * Counts the syllables of one Indonesian word by its vowels (EYD V). What has no vowels is spelled
 * out: one syllable a letter or digit. Words joined by a hyphen are counted each for itself.
 */
export const countSyllables = (word: string): number =>
  foldWord(word)
    .normalize('NFD')
    .split('-')
    .reduce((sum, part) => sum + countInPart(part), 0);

/** Letter by letter, since every word of a text is counted and patterns would cost more. */
function countInPart(part: string): number {
  let syllables = 0;
  for (let at = 0; at < part.length; at += 1) if (opensSyllable(part, at)) syllables += 1;
  return syllables > 0 ? syllables : (part.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}

function opensSyllable(part: string, at: number): boolean {
  if (part[at] === 'y') return at > 0 && !isVowel(part[at + 1]);
  return isVowel(part[at]) && !endsGlide(part, at);
}

const isVowel = (letter: string | undefined): boolean =>
  letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u';

/** The second vowel of a glide; `saudara`, `aula`: before a consonant and another vowel `au` is one too. */
function endsGlide(part: string, at: number): boolean {
  if (at === part.length - 1) return finalGlides.has(part.slice(-2));
  const isAu = part[at] === 'u' && part[at - 1] === 'a';
  return isAu && !isVowel(part[at + 1]) && isVowel(part[at + 2]);
}
