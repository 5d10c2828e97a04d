import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts, partsOf, type Side } from '@/lib/core/merge-texts.ts';
import { diffWords, type WordDiff } from '@/lib/core/word-diff.ts';
import { wordsAndSpaces } from '@/lib/core/words-and-spaces.ts';

/** The longest text that is checked, in UTF-16 units. */
const longest = 63_206;

const without = ({ passages }: WordDiff, kind: 'added' | 'removed') =>
  passages
    .filter((passage) => passage.kind !== kind)
    .map(({ text }) => text)
    .join('');

/** Texts of words, spaces, line ends, families, flags, skin tones, marks and right-to-left script. */
const piece = fc.constantFrom(
  ...['Posyandu', 'buka', 'Sabtu', ' ', '  ', '\n', '\r\n', '.', ',', '06.00', '#BantenSehat'],
  ...[
    '👨‍👩‍👧‍👦',
    '🇮🇩',
    '👍🏽',
    '❤️',
    'é',
    'e\u0301',
    'بسم الله',
    'صحة',
    '\u200f',
    'नमस्ते',
    '한국',
    '\ud83d',
  ],
);
const writing = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** A text and the same after some of it was changed. */
const edited = fc
  .tuple(fc.array(piece, { maxLength: 60 }), fc.nat(60), fc.nat(10), writing)
  .map(([pieces, at, gone, instead]) => [
    pieces.join(''),
    [...pieces.slice(0, at), instead, ...pieces.slice(at + gone)].join(''),
  ]);
const pair = fc.oneof(fc.tuple(writing, writing), edited, fc.tuple(fc.string(), fc.string()));

const boundaries = (text: string) =>
  new Set([...[...new Intl.Segmenter('id').segment(text)].map(({ index }) => index), text.length]);

/** Where the passages end, in the text that is left without `kind`. */
function endsWithout({ passages }: WordDiff, kind: 'added' | 'removed') {
  let at = 0;
  return passages.filter((one) => one.kind !== kind).map(({ text }) => (at += text.length));
}

describe('a word diff', () => {
  test('without what came in is the text before, without what went out the text after', () => {
    fc.assert(
      fc.property(pair, ([before = '', after = '']) => {
        const diff = diffWords(before, after);
        expect(without(diff, 'added')).toBe(before);
        expect(without(diff, 'removed')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  test('never cuts an emoji, a letter with its marks or a word of another script', () => {
    fc.assert(
      fc.property(pair, ([before = '', after = '']) => {
        const diff = diffWords(before, after);
        for (const end of endsWithout(diff, 'added')) expect(boundaries(before)).toContain(end);
        for (const end of endsWithout(diff, 'removed')) expect(boundaries(after)).toContain(end);
      }),
      { numRuns: 500 },
    );
  });

  test('tells nothing between equal texts, and no two passages of a kind in a row', () => {
    fc.assert(
      fc.property(pair, ([before = '', after = '']) => {
        expect(diffWords(before, before)).toMatchObject({ added: 0, removed: 0, grain: 'words' });
        const kinds = diffWords(before, after).passages.map(({ kind }) => kind);
        expect(kinds.filter((kind, at) => kind === kinds[at - 1])).toEqual([]);
      }),
    );
  });

  test('reads as a person would mark it', () => {
    const diff = diffWords(
      'Dinas Kesehatan mengadakan cek gratis. Ada pungutan? Datang Minggu, 29 November.',
      'Cek gratis. Ada yang minta uang? Datang Sabtu, 28 November.',
    );
    expect(diff).toMatchObject({ added: 6, removed: 7 });
    expect(diff.passages).toEqual([
      { kind: 'removed', text: 'Dinas Kesehatan mengadakan cek' },
      { kind: 'added', text: 'Cek' },
      { kind: 'kept', text: ' gratis. Ada ' },
      { kind: 'removed', text: 'pungutan' },
      { kind: 'added', text: 'yang minta uang' },
      { kind: 'kept', text: '? Datang ' },
      { kind: 'removed', text: 'Minggu' },
      { kind: 'added', text: 'Sabtu' },
      { kind: 'kept', text: ', ' },
      { kind: 'removed', text: '29' },
      { kind: 'added', text: '28' },
      { kind: 'kept', text: ' November.' },
    ]);
  });
});

describe('a word diff of the longest texts', () => {
  const numbered = (word: string) =>
    Array.from({ length: longest }, (_, at) => `${word}${at} `)
      .join('')
      .slice(0, longest);
  const rows = (word: string) => numbered(word).replaceAll('00 ', '00\n');

  test('goes word by word where a few hundred words differ', () => {
    const before = rows('kata');
    const after = before.replaceAll(/kata(\d)7 /g, 'lain$17 ');
    expect(diffWords(before, after).grain).toBe('words');
  });

  test('goes line by line where too many words differ', () => {
    const before = rows('kata');
    const after = before.replaceAll(/a(?=[1-9])/g, 'o');
    const diff = diffWords(before, after);
    expect(diff.grain).toBe('lines');
    expect([without(diff, 'added'), without(diff, 'removed')]).toEqual([before, after]);
  });

  test.each([
    [
      'nothing in common',
      numbered('kata').replaceAll(' ', '\n'),
      numbered('lain').replaceAll(' ', '\n'),
    ],
    ['one sign a line', 'a\n'.repeat(longest / 2), 'b\n'.repeat(longest / 2)],
    ['only emoji', '👍🏽\n'.repeat(longest / 5), '❤️\n'.repeat(longest / 5)],
  ])('tells only the ends apart: %s', (_, before, after) => {
    const [one, other] = [`Sama. ${before}Akhir.`, `Sama. ${after}Akhir.`];
    const began = performance.now();
    const diff = diffWords(one, other);
    // Far above what it takes, and far below what the whole comparison would take.
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(diff.grain).toBe('ends');
    expect(diff.passages.map(({ kind }) => kind)).toEqual(['kept', 'removed', 'added', 'kept']);
    expect([without(diff, 'added'), without(diff, 'removed')]).toEqual([one, other]);
  });
});

describe('two texts that become one', () => {
  test('are the left one where nothing is chosen, and the right one where all of it is', () => {
    fc.assert(
      fc.property(pair, ([left = '', right = '']) => {
        const parts = partsOf(diffWords(left, right));
        const all = Object.fromEntries(parts.map((_, place) => [place, 'right' as Side]));
        expect(mergeTexts(parts, {})).toBe(left);
        expect(mergeTexts(parts, all)).toBe(right);
      }),
    );
  });

  test('take each place from the side that was chosen', () => {
    const parts = partsOf(
      diffWords('Datang Minggu pukul 08.00 di balai.', 'Datang Sabtu pukul 08.00 di aula.'),
    );
    expect(parts.filter(({ isSame }) => !isSame)).toHaveLength(2);
    expect(mergeTexts(parts, { 0: 'right' })).toBe('Datang Sabtu pukul 08.00 di balai.');
  });
});

test('words and spaces joined again are the text', () => {
  fc.assert(
    fc.property(pair, ([text = '']) => {
      expect(wordsAndSpaces(text).join('')).toBe(text);
    }),
  );
});
