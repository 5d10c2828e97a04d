import { backupWords } from './words.ts';

/** How many words a passphrase has: 66 bits with 2,048 words. */
export const wordsInPassphrase = 6;

/**
 * Words for random numbers.
 *
 * @param numbers Six numbers of 16 random bits each: 2,048 divides 65,536, so that every word is as likely.
 */
export const passphraseOf = (numbers: ArrayLike<number>): string =>
  Array.from(
    { length: wordsInPassphrase },
    (_, at) => backupWords[(numbers[at] ?? 0) % backupWords.length],
  ).join(' ');

/** A passphrase as a person typed it: small letters, one blank between words. */
export const tidyPassphrase = (typed: string): string =>
  (typed.toLowerCase().match(/[a-z]+/g) ?? []).join(' ');
