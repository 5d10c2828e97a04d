import { passphraseOf, wordsInPassphrase } from '@/lib/core/backup/passphrase.ts';

/** Six words that nobody had before. */
export const newWords = (): string =>
  passphraseOf(crypto.getRandomValues(new Uint16Array(wordsInPassphrase)));
