import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, hitsIn } from '@/lib/core/search/hits.ts';
import { foldedWords, searchWordsIn } from '@/lib/core/search/words.ts';

describe('the words that are searched', () => {
  test.each([
    ['Anak-anak sehat, 08.00 WIB!', ['anak', 'anak', 'sehat', '08', '00', 'wib']],
    ['𝗣𝗼𝘀𝘆𝗮𝗻𝗱𝘂 ＢＡＬＩＴＡ', ['posyandu', 'balita']],
    ['Jum’at #HariGizi @dinkes', ['jum', 'at', 'harigizi', 'dinkes']],
    ['😀 — …', []],
  ])('of %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test('stand in any text where they say, and are the same with and without their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const words = searchWordsIn(text);
        expect(words.map(({ folded }) => folded)).toEqual(foldedWords(text));
        let last = 0;
        for (const { start, end } of words) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('what was found', () => {
  const found = new Set(['gula', 'darah']);

  test('is one place where its words stand side by side', () => {
    const text = 'Cek gula darah, lalu Darah lagi.';
    expect(hitsIn(text, found).map(({ start, end }) => text.slice(start, end))).toEqual([
      'gula darah',
      'Darah',
    ]);
  });

  test('is shown with what stands around it, on one line, cut between words', () => {
    const text = `${'Kata di depan. '.repeat(20)}\n\nHasil gula darah tepat. ${'Kata lagi. '.repeat(30)}`;
    const excerpt = excerptOf(text, found);
    expect(excerpt.text).toMatch(/^…\S.* gula darah .*\S…$/u);
    expect(excerpt.text).not.toContain('\n');
    expect(excerpt.text.length).toBeLessThan(200);
    expect(excerpt.hits.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual([
      'gula darah',
    ]);
  });

  test('any text has an excerpt that is no longer than a few lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(excerptOf(text.repeat(30), found).text.length).toBeLessThan(260);
      }),
    );
  });
});
