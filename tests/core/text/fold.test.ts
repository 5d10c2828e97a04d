import { describe, expect, test } from 'vitest';
import { foldWord, isOrnamental } from '../../../lib/core/text/fold.ts';
import { readPost } from '../../../lib/core/text/post.ts';

describe('words are compared in plain letters', () => {
  test.each([
    ['Pemerintah', 'pemerintah'],
    ['𝐁𝐚𝐧𝐭𝐞𝐧', 'banten'],
    ['𝓼𝓮𝓻𝓪𝓷𝓰', 'serang'],
    ['Ｄｉｎａｓ', 'dinas'],
    ['Ⓖⓡⓐⓣⓘⓢ', 'gratis'],
    ['🅶🆁🅰🆃🅸🆂', 'gratis'],
    ['ɢʀᴀᴛɪꜱ'.replace('ꜱ', 's'), 'gratis'],
    ['gra\u200btis', 'gratis'],
    ['gra\u00adtis', 'gratis'],
    ['café', 'café'],
    ['ﬁnal', 'final'],
  ])('%s is %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });

  test.each(['𝐁𝐚𝐧𝐭𝐞𝐧', 'ɢʀᴀᴛɪs', 'Ｄｉｎａｓ'])('%s is ornament', (word) => {
    expect(isOrnamental(word)).toBe(true);
  });

  test.each(['Banten', 'café', 'Żółć', '日本', 'gra\u200btis', '😀'])('%s is not', (word) => {
    expect(isOrnamental(word)).toBe(false);
  });

  test('offsets stay those of the text as it was written', () => {
    const text = 'Cek 𝐠𝐫𝐚𝐭𝐢𝐬 di gra\u200btis!';
    const { tokens } = readPost(text, 'facebook');
    expect(tokens.map(({ start, end, lower }) => [text.slice(start, end), lower])).toEqual([
      ['Cek', 'cek'],
      ['𝐠𝐫𝐚𝐭𝐢𝐬', 'gratis'],
      ['di', 'di'],
      ['gra\u200btis', 'gratis'],
    ]);
  });
});
