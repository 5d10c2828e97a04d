import { expect, test } from 'vitest';
import type { Place } from '../../../lib/core/text/phrase-tree.ts';
import { createBook, findPhrases, growPhrases } from '../../../lib/core/text/phrases.ts';
import { splitTokens } from '../../../lib/core/text/tokens.ts';

const phrasesOf = (texts: readonly string[]) => texts.map((text) => ({ text, value: text }));

const phrases = (...texts: string[]) => growPhrases(phrasesOf(texts), createBook());

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

test('lists do not get in each other’s way', () => {
  const book = createBook();
  const [services, places] = [
    growPhrases(phrasesOf(['layanan', 'jam layanan']), book),
    growPhrases(phrasesOf(['layanan', 'layanan di balai desa', 'desa']), book),
  ];
  const text = 'Jam layanan di balai desa, layanan desa';
  const tokens = splitTokens(text);
  expect(findPhrases(text, tokens, services).map(({ value }) => value)).toEqual([
    'jam layanan',
    'layanan',
  ]);
  expect(findPhrases(text, tokens, places).map(({ value }) => value)).toEqual([
    'layanan di balai desa',
    'layanan',
    'desa',
  ]);
});

test('a word is found in its own case by one list and in any case by another', () => {
  const book = createBook();
  const acronyms = growPhrases(phrasesOf(['KIA', 'KIA baru']), book);
  const words = growPhrases(phrasesOf(['kia', 'kia lama']), book);
  const text = 'KIA lama, kia, KIA baru';
  const tokens = splitTokens(text);
  expect(findPhrases(text, tokens, acronyms).map(({ value }) => value)).toEqual([
    'KIA',
    'KIA baru',
  ]);
  expect(findPhrases(text, tokens, words).map(({ value }) => value)).toEqual([
    'kia lama',
    'kia',
    'kia',
  ]);
});

test('a list that is written later is found too', () => {
  const book = createBook();
  const first = growPhrases(phrasesOf(['loket']), book);
  const text = 'Loket buka.';
  const tokens = splitTokens(text);
  expect(findPhrases(text, tokens, first)).toHaveLength(1);
  const second = growPhrases(phrasesOf(['buka']), book);
  expect(findPhrases(text, tokens, second)).toHaveLength(1);
});

/** Look-ups in the tree while every list of it is asked for. */
function countLookups({ words, lists, entries }: Record<'words' | 'lists' | 'entries', number>) {
  const book = createBook();
  const all = Array.from({ length: lists }, (_, list) =>
    growPhrases(phrasesOf(Array.from({ length: entries }, (__, at) => `kata ${list} ${at}`)), book),
  );
  let lookups = 0;
  const watch = ({ next }: Place): void => {
    for (const { place } of [...next.values()].flat()) watch(place);
    const get = next.get.bind(next);
    next.get = (key) => {
      lookups += 1;
      return get(key);
    };
  };
  watch(book.root);
  const text = 'kata lain '.repeat(words / 2);
  const tokens = splitTokens(text);
  for (const list of all) findPhrases(text, tokens, list);
  return lookups;
}

test('the number of look-ups grows with the text, not with the lists or their phrases', () => {
  const one = countLookups({ words: 1_000, lists: 1, entries: 5 });
  expect(countLookups({ words: 1_000, lists: 1, entries: 5_000 })).toBe(one);
  expect(countLookups({ words: 1_000, lists: 100, entries: 5 })).toBe(one);
  const tenfold = countLookups({ words: 10_000, lists: 1, entries: 5 });
  expect(tenfold).toBeLessThanOrEqual(one * 10 + 10);
});

test('a form of a word that means the same is found with it', () => {
  const list = growPhrases([
    { text: 'sinergi', affixes: ['ber', 'nya', 'twice'], value: 'sinergi' },
    { text: 'sosialisasi', affixes: ['me'], value: 'sosialisasi' },
  ]);
  const text = 'Sinerginya bersinergi, sinergi-sinergi; menyosialisasi, sinergitas';
  const found = findPhrases(text, splitTokens(text), list);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sinerginya',
    'bersinergi',
    'sinergi-sinergi',
    'menyosialisasi',
  ]);
});
