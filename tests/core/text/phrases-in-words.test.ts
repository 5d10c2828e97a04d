import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createBook,
  findPhrases,
  findPhrasesInWords,
  growPhrases,
} from '../../../lib/core/text/phrases.ts';
import { splitTokens } from '../../../lib/core/text/tokens.ts';

const book = createBook();
const lists = [
  ['kata', 'kata desa', 'desa.id', 'kata desa.id lain', 'bit.ly'],
  ['#kata', 'kata kata', 'lain', 'desa lain'],
].map((texts) =>
  growPhrases(
    texts.map((text) => ({ text, value: text })),
    book,
  ),
);

const pieces = ['kata', 'desa', 'lain', 'desa.id', 'www.desa.id/kata', '#kata', '@desa', '.', '\n'];

test('a link, a hashtag or a mention takes nothing from the phrases around it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join(' ');
      const tokens = splitTokens(text);
      const words = tokens.filter(({ kind }) => kind === 'word');
      for (const list of lists) {
        const alone = findPhrases(text, [...words], list);
        expect(findPhrasesInWords(text, { tokens, words }, list)).toEqual(alone);
      }
    }),
    { numRuns: 500 },
  );
});

test('a phrase that would reach into a link leaves the shorter one to the words', () => {
  const text = 'kata desa.id lain';
  const tokens = splitTokens(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const [list] = lists;
  if (!list) throw new Error('no list');
  expect(findPhrases(text, tokens, list).map(({ value }) => value)).toEqual(['kata desa.id lain']);
  const found = findPhrasesInWords(text, { tokens, words }, list).map(({ value }) => value);
  expect(found).toEqual(['kata']);
});
