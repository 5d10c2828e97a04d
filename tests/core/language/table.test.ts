import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { growNgrams, longestGram, scoreWord } from '@/lib/core/language/ngrams.ts';
import { findPassages } from '@/lib/core/language/passages.ts';
import table from '@/lib/core/language/table/ngrams.json' with { type: 'json' };
import { textLanguages } from '@/lib/core/language/text-language.ts';
import { readPost } from '@/lib/core/text/post.ts';
import { readTexts, wordsOf } from '@/scripts/train/language/examples.ts';
import { train } from '@/scripts/train/language/table.ts';
import { examples } from './examples.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the table of n-grams', () => {
  const grams = table.grams.split(' ');

  test('has one weight a language for each n-gram, in order and each once', () => {
    expect(table.weights).toHaveLength(textLanguages.length * grams.length);
    expect(grams).toEqual([...new Set(grams)].sort());
    for (const gram of grams) expect(gram).toMatch(/^_?[a-z]+_?$/u);
    expect(Math.max(...grams.map(({ length }) => length))).toBe(longestGram);
  });

  test('stays small: at most 64 kB', () => {
    expect(Buffer.byteLength(read('lib/core/language/table/ngrams.json'))).toBeLessThan(64_000);
  });

  test('has its own licence, named beside it and at the top, with those it comes from', () => {
    expect(read('lib/core/language/table/LICENSE')).toMatch(
      /^Creative Commons Attribution-ShareAlike 4\.0 International/u,
    );
    for (const file of ['NOTICE', 'lib/core/language/table/README.md']) {
      for (const named of ['CC BY-SA 4.0', 'NTREX', 'NusaX', 'NusaWrites', 'SIB-200', 'Tatoeba']) {
        expect(read(file), file).toContain(named);
      }
    }
    expect(read('README.md')).toContain('CC BY-SA 4.0');
  });
});

describe('the training', () => {
  const rows = Object.entries(examples).flatMap(([label, sentences]) =>
    sentences.map((text, at) => `made-${label}-${at}\t${label}\t${text}`),
  );
  const set = ['id\tlabel\ttext', ...rows, 'made-bew-0\tbew\tKagak ade.'].join('\n');

  test('gives the same table every time', () => {
    const texts = readTexts(set);
    expect(texts).toHaveLength(rows.length);
    expect(train(texts, { size: 200, fewestTexts: 2 })).toEqual(
      train(readTexts(set), { size: 200, fewestTexts: 2 }),
    );
  });

  test('learns what it was shown, and Malay as Indonesian', () => {
    const tree = growNgrams(
      train(readTexts(set.replaceAll('\tind\t', '\tmsa\t')), { size: 200, fewestTexts: 2 }),
    );
    for (const { language, text } of readTexts(set)) {
      const scores = wordsOf(text).map((word) => scoreWord(tree, word));
      const sums = textLanguages.map((_, at) =>
        scores.reduce((sum, one) => sum + (one[at] ?? 0), 0),
      );
      expect(sums.indexOf(Math.max(...sums)), text).toBe(language);
    }
  });
});

test('what languages cost grows with the text and no faster', () => {
  const sentence = `${Object.values(examples).flat().join(' ')}\n`;
  const timeOf = (times: number): number => {
    const { text, plainTokens, sentences } = readPost(sentence.repeat(times), 'facebook');
    const runs = Array.from({ length: 40 }, () => {
      const start = performance.now();
      findPassages(text, plainTokens, sentences);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  timeOf(16);
  // Eight times the text: quadratic would be 64. The shortest of many runs is one that nothing disturbed.
  expect(timeOf(16) / timeOf(2)).toBeLessThan(16);
});
