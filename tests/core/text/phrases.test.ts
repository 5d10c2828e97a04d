import { expect, test } from 'vitest';
import type { PhraseTree } from '../../../lib/core/text/phrases.ts';
import { findPhrases, growPhrases } from '../../../lib/core/text/phrases.ts';
import { splitTokens } from '../../../lib/core/text/tokens.ts';

const phrases = (...texts: string[]) => growPhrases(texts.map((text) => ({ text, value: text })));

const find = (text: string, ...texts: string[]): string[] =>
  findPhrases(text, splitTokens(text), phrases(...texts)).map(({ value }) => value);

test('the longest phrase wins and nothing overlaps', () => {
  expect(find('bayar PBB-P2 dan PBB', 'PBB', 'PBB-P2', 'P2')).toEqual(['PBB-P2', 'PBB']);
  expect(find('link di bio', 'link', 'link di bio', 'bio')).toEqual(['link di bio']);
});

test('a phrase that breaks off gives its words back', () => {
  expect(find('jam layanan tutup', 'jam layanan keliling', 'layanan')).toEqual(['layanan']);
});

test('acronyms are found in their own case and as whole words', () => {
  expect(find('nib, NIB, NIBNYA, NIB-nya', 'NIB')).toEqual(['NIB', 'NIB']);
  expect(find('Bimtek BIMTEK bimtek', 'Bimtek')).toHaveLength(3);
  expect(find('Uji KIR, uji kir', 'uji KIR')).toHaveLength(1);
});

test('a phrase goes over any spaces and dashes, never over a line end or a comma', () => {
  expect(find('Senin – Jumat, senin-jumat', 'senin - jumat')).toHaveLength(2);
  expect(find('dalam\u00a0 rangka', 'dalam rangka')).toHaveLength(1);
  expect(find('dalam\nrangka, dalam, rangka', 'dalam rangka')).toEqual([]);
});

test('the number of look-ups grows with the text, not with the lexicon', () => {
  let lookups = 0;
  const watch = (tree: PhraseTree<string>): PhraseTree<string> => {
    const next = new Map([...tree.next].map(([key, child]) => [key, watch(child)] as const));
    const get = next.get.bind(next);
    next.get = (key) => {
      lookups += 1;
      return get(key);
    };
    return { ...tree, next };
  };
  const count = (words: number, entries: number): number => {
    lookups = 0;
    const lexicon = Array.from({ length: entries }, (_, index) => `kata istilah ${index}`);
    const text = 'kata lain '.repeat(words / 2);
    findPhrases(text, splitTokens(text), watch(phrases(...lexicon)));
    return lookups;
  };
  expect(count(1_000, 5_000)).toBe(count(1_000, 5));
  expect(count(10_000, 50)).toBeLessThanOrEqual(count(1_000, 50) * 10 + 10);
});

test('a form of a word that means the same is found with it', () => {
  const tree = growPhrases([
    { text: 'sinergi', affixes: ['ber', 'nya', 'twice'], value: 'sinergi' },
    { text: 'sosialisasi', affixes: ['me'], value: 'sosialisasi' },
  ]);
  const text = 'Sinerginya bersinergi, sinergi-sinergi; menyosialisasi, sinergitas';
  const found = findPhrases(text, splitTokens(text), tree);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sinerginya',
    'bersinergi',
    'sinergi-sinergi',
    'menyosialisasi',
  ]);
});
