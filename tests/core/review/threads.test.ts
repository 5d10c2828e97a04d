import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDraft, type NumberedVersion } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { anchorWords } from '@/lib/core/review/anchor-words.ts';
import { findPlaces } from '@/lib/core/review/find-places.ts';
import { markedParts } from '@/lib/core/review/marked-parts.ts';
import {
  movePick,
  type PickMove,
  pickOf,
  stretchOf,
  withoutSpaces,
  wordsOf,
} from '@/lib/core/review/pick-words.ts';
import { threadsOf } from '@/lib/core/review/threads.ts';
import { doAll } from '@/lib/core/slices.ts';
import { at, draft, named, version } from '../records/histories.ts';

const author = { name: 'Rina', key: null };
const text = 'Posyandu buka hari Sabtu. Bawa buku KIA.';
const first = version(text);

function comment(
  words: string,
  minutes: number,
  change: Partial<NamedRecord<'comment'>['record']['body']> = {},
) {
  const body = { version: first.hash, anchor: null, text: words, replyTo: null, ...change };
  const parents = [body.version];
  return named({ schema: 1, draft, author, kind: 'comment', parents, at: at(minutes), body });
}

const anchorOf = (words: string) => {
  const start = text.indexOf(words);
  return anchorWords('facebook', text, { start, end: start + words.length });
};

const resolution = (of: string, outcome: 'resolved' | 'withdrawn', minutes: number) =>
  named({
    schema: 1,
    draft,
    author,
    kind: 'resolution',
    parents: [of],
    at: at(minutes),
    body: { of, outcome },
  });

const stateOf = (...records: object[]) => foldDraft([first, ...records] as NamedRecord[]);

describe('remarks', () => {
  test('stand with their answers, in the order in which they were written', () => {
    const one = comment('Satu', 1);
    const two = comment('Dua', 2);
    const answer = comment('Jawab', 3, { replyTo: one.hash });
    const answerToIt = comment('Jawab lagi', 4, { replyTo: answer.hash });
    const lost = comment('Tanpa induk', 5, { replyTo: 'c'.repeat(64) });
    const threads = threadsOf(stateOf(lost, answerToIt, two, answer, one));
    expect(
      threads.map(({ number, root, replies }) => [
        number,
        root.hash,
        replies.map(({ hash }) => hash),
      ]),
    ).toEqual([
      [1, one.hash, [answer.hash, answerToIt.hash]],
      [2, two.hash, []],
      [3, lost.hash, []],
    ]);
  });

  test('are open again where what settled them is withdrawn', () => {
    const one = comment('Satu', 1);
    const settled = resolution(one.hash, 'resolved', 2);
    const opened = resolution(settled.hash, 'withdrawn', 3);
    expect(stateOf(one, settled).comments[0]?.resolution?.hash).toBe(settled.hash);
    const state = stateOf(one, opened, settled);
    expect([state.comments[0]?.resolution, state.takenBack]).toEqual([null, []]);
  });
});

describe('places of remarks', () => {
  const find = (shown: NamedRecord<'version'>, ...remarks: ReturnType<typeof comment>[]) => {
    const state = stateOf(shown, ...remarks);
    const there = state.versions.find(({ hash }) => hash === shown.hash) as NumberedVersion;
    return [...doAll(findPlaces(threadsOf(state), there, state.versions)).values()].map(
      (place) => place && shown.record.body.texts.facebook?.slice(place.start, place.end),
    );
  };

  test('are found in an edited version, and in one whose text before is not here', () => {
    const next = version(`Kabar! ${text.replace('buku', 'fotokopi buku')}`, [first.hash], 1);
    const remarks = [
      comment('a', 2, { anchor: anchorOf('hari Sabtu') }),
      comment('b', 3, { anchor: anchorOf('hari Sabtu'), version: 'd'.repeat(64) }),
      comment('c', 4),
    ];
    expect(find(next, ...remarks)).toEqual(['hari Sabtu', 'hari Sabtu']);
  });

  test('are none where the words are gone, or the channel has no text', () => {
    const next = version('Libur.', [first.hash], 1);
    const instagram = { ...anchorOf('hari Sabtu'), channel: 'instagram' as const };
    const gone = comment('a', 2, { anchor: anchorOf('hari Sabtu') });
    expect(find(next, gone, comment('b', 3, { anchor: instagram }))).toEqual([null, null]);
  });
});

describe('marks', () => {
  test('may lie over each other and over what is picked', () => {
    const parts = markedParts(
      'abcdef',
      [
        { start: 0, end: 4, number: 1 },
        { start: 2, end: 6, number: 2 },
      ],
      { start: 3, end: 4 },
    );
    expect(parts.map((one) => [one.text, one.of, one.ending, one.isPicked])).toEqual([
      ['ab', [1], [], false],
      ['c', [1, 2], [], false],
      ['d', [1, 2], [1], true],
      ['ef', [2], [2], false],
    ]);
  });

  test('cut a text into itself', () => {
    const stretch = fc.tuple(fc.nat(40), fc.nat(40)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
      number: one,
    }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(stretch), (words, marks) => {
        const parts = markedParts(words, marks);
        expect(parts.map((one) => one.text).join('')).toBe(words);
      }),
    );
  });
});

describe('words that are picked by keys', () => {
  const lines = 'Satu dua.\nTiga 👩‍👩‍👧 empat\n\nLima';
  const words = wordsOf(lines);
  const after = (...moves: readonly (readonly [PickMove, boolean])[]) => {
    const pick = moves.reduce<ReturnType<typeof movePick>>(
      (now, [move, isExtending]) => movePick(words, now, move, isExtending),
      null,
    );
    const stretch = pick && stretchOf(words, pick);
    return stretch && lines.slice(stretch.start, stretch.end);
  };

  test.each([
    [[['next', false]], 'Satu'],
    [
      [
        ['next', false],
        ['next', false],
      ],
      'dua',
    ],
    [
      [
        ['next', false],
        ['next', true],
      ],
      'Satu dua',
    ],
    [
      [
        ['next', false],
        ['next', true],
        ['before', true],
      ],
      'Satu',
    ],
    [
      [
        ['last', false],
        ['before', true],
      ],
      'empat\n\nLima',
    ],
    [
      [
        ['first', false],
        ['down', false],
        ['next', false],
      ],
      '👩‍👩‍👧',
    ],
    [
      [
        ['last', false],
        ['up', false],
      ],
      'Tiga',
    ],
    [
      [
        ['first', false],
        ['before', false],
        ['up', false],
      ],
      'Satu',
    ],
    [
      [
        ['last', false],
        ['down', false],
        ['next', false],
      ],
      'Lima',
    ],
    [[['all', false]], lines],
  ] as const)('%j gives “%s”', (moves, expected) => {
    expect(after(...moves)).toBe(expected);
  });

  test('go on from what a mouse picked, and none are there in a text without words', () => {
    const place = lines.indexOf('dua');
    const pick = pickOf(words, { start: place + 1, end: place + 2 });
    expect(pick && stretchOf(words, pick)).toEqual({ start: place, end: place + 3 });
    expect(pickOf(words, { start: 9, end: 10 })).toBeNull();
    expect(movePick(wordsOf(' \n'), null, 'next', false)).toBeNull();
    expect(withoutSpaces(' ab ', { start: 0, end: 4 })).toEqual({ start: 1, end: 3 });
    expect(withoutSpaces('   ', { start: 0, end: 3 })).toBeNull();
  });
});
