import { expect, test } from 'vitest';
import { passphraseOf, tidyPassphrase, wordsInPassphrase } from '@/lib/core/backup/passphrase.ts';
import { backupWords } from '@/lib/core/backup/words.ts';

test('six words of the list carry 66 bits', () => {
  expect(new Set(backupWords).size).toBe(2048);
  expect(wordsInPassphrase * Math.log2(backupWords.length)).toBe(66);
});

test('every word has three to eight plain small letters', () => {
  for (const word of backupWords) expect(word).toMatch(/^[a-z]{3,8}$/);
});

test('every word is as likely as every other', () => {
  expect(65_536 % backupWords.length).toBe(0);
  const last = backupWords.length - 1;
  const [first = '', final = ''] = [backupWords[0], backupWords[last]];
  expect(passphraseOf([0, last, last + 1, 65_535, 0, 0])).toBe(
    [first, final, first, final, first, first].join(' '),
  );
});

test('words are read however they were typed', () => {
  expect(tidyPassphrase('  Pantai,LAMPU\nkertas-embun  sawah.gitar ')).toBe(
    'pantai lampu kertas embun sawah gitar',
  );
});
