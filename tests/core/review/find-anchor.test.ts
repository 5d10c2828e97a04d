import { describe, expect, test } from 'vitest';
import { anchorWords, type Stretch } from '@/lib/core/review/anchor-words.ts';
import { findAnchor } from '@/lib/core/review/find-anchor.ts';
import { edit, moveBlock, type Numbered, textOf, writeWords } from './edited-words.ts';

const before = 'Layanan KTP hadir di rumah warga. Warga cukup membawa kartu keluarga 😀 lama.';
const anchorOf = (words: string) => {
  const start = before.indexOf(words);
  return anchorWords('facebook', before, { start, end: start + words.length });
};
const found = (words: string, after: string) => {
  const place = findAnchor(anchorOf(words), before, after);
  return place && after.slice(place.start, place.end);
};

describe('a remark finds its words', () => {
  test.each([
    ['rumah warga', before, 'rumah warga'],
    ['rumah warga', `Kabar baik! ${before}`, 'rumah warga'],
    [
      'kartu keluarga',
      before.replace('kartu keluarga', 'fotokopi kartu keluarga'),
      'kartu keluarga',
    ],
    ['membawa kartu keluarga', before.replace('kartu', 'Kartu'), 'membawa Kartu keluarga'],
    ['keluarga 😀 lama', before.replace('😀', '😀😀'), 'keluarga 😀😀 lama'],
    ['Warga cukup', before.replace('rumah warga', 'warga'), 'Warga cukup'],
    [
      'Layanan KTP hadir',
      'Warga cukup membawa kartu keluarga 😀 lama. Layanan KTP hadir.',
      'Layanan KTP hadir',
    ],
  ])('“%s” in “%s”', (words, after, expected) => {
    expect(found(words, after)).toBe(expected);
  });

  test.each(['', 'Besok libur.', before.replace('Layanan KTP hadir', 'Besok ada acara')])(
    'and says so where they are gone: “%s”',
    (after) => {
      expect(found('Layanan KTP hadir', after)).toBeNull();
    },
  );

  test('also where the text that it speaks of is another one than it says', () => {
    const anchor = anchorOf('kartu keluarga');
    const place = findAnchor({ ...anchor, start: 3, end: 9 }, before, before);
    expect(place).toMatchObject({ start: anchor.start, end: anchor.end });
  });
});

/** Share of the remarks of which at least half of the words that are left is found, with no more beside. */
function shareFound(edits: number, isMoved: boolean): number {
  let [right, all] = [0, 0];
  for (let seed = 0; seed < 100; seed += 1) {
    const words = writeWords(seed, 150);
    const edited = edit(seed, words, edits);
    const after = isMoved ? moveBlock(seed, edited) : edited;
    for (const [at, length] of [
      [10, 2],
      [50, 4],
      [90, 8],
      [130, 14],
    ] as const) {
      const ids = new Set(words.slice(at, at + length).map(({ id }) => id));
      const wanted = placesOf(after, ids);
      if (wanted.size === 0) continue;
      all += 1;
      right += Number(isRight(words, after, { start: at, end: at + length }, wanted));
    }
  }
  expect(all).toBeGreaterThan(390);
  return right / all;
}

function isRight(words: Numbered, after: Numbered, range: Stretch, wanted: ReadonlySet<number>) {
  const text = textOf(words);
  const start = textOf(words.slice(0, range.start)).length + Number(range.start > 0);
  const exact = textOf(words.slice(range.start, range.end));
  const anchor = anchorWords('facebook', text, { start, end: start + exact.length });
  const place = findAnchor(anchor, text, textOf(after));
  const held = [...wanted].filter((at) => place && at >= place.start && at < place.end);
  return held.length >= wanted.size / 2;
}

/** The places in the text of the words that are left of these. */
function placesOf(words: Numbered, ids: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const { id, word } of words) {
    if (ids.has(id)) places.add(at);
    at += word.length + 1;
  }
  return places;
}

describe('of four hundred remarks on edited texts', () => {
  test.each([
    [3, false, 0.99],
    [10, false, 0.99],
    [30, false, 0.94],
    [30, true, 0.89],
  ])('with %i words edited, a block moved: %s, at least %f are found', (edits, isMoved, least) => {
    const share = shareFound(edits, isMoved);
    expect(share).toBeGreaterThanOrEqual(least);
  });
});
