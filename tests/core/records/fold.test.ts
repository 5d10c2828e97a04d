import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { at, draft, histories, named, version } from './histories.ts';

const shape = { schema: 1, draft, author: { name: '', key: null } } as const;

describe('a history', () => {
  test('of one line has one head, numbered as it was written', () => {
    const first = version('Satu', [], 0);
    const second = version('Dua', [first.hash], 1);
    const state = foldDraft([second, first]);
    expect(state.versions.map(({ number, hash }) => [number, hash])).toEqual([
      [1, first.hash],
      [2, second.hash],
    ]);
    expect(state.heads).toEqual([second.hash]);
  });

  test('in which two went on at once has two heads, and one once they are merged', () => {
    const first = version('Satu');
    const [left, right] = [version('Kiri', [first.hash], 1), version('Kanan', [first.hash], 2)];
    expect(foldDraft([first, left, right]).heads).toEqual([left.hash, right.hash]);
    const merged = version('Keduanya', [left.hash, right.hash], 3);
    expect(foldDraft([first, left, right, merged]).heads).toEqual([merged.hash]);
  });

  test('puts a parent before its child, whatever their clocks say', () => {
    const first = version('Satu', [], 500);
    const second = version('Dua', [first.hash], -500);
    const numbers = foldDraft([second, first]).versions.map(({ hash }) => hash);
    expect(numbers).toEqual([first.hash, second.hash]);
  });

  test('calls a decision outdated once a newer version is there, and keeps it', () => {
    const first = version('Satu');
    const body = {
      version: first.hash,
      textHashes: {},
      comment: '',
      outcome: 'approved' as const,
      recorded: null,
    };
    const approval = named({ ...shape, kind: 'decision', parents: [first.hash], at: at(1), body });
    expect(foldDraft([first, approval]).decisions[0]?.isOutdated).toBe(false);
    const second = version('Dua', [first.hash], 2);
    expect(foldDraft([first, approval, second]).decisions[0]?.isOutdated).toBe(true);
  });

  test('is deleted until the deletion is taken back, and may be deleted again', () => {
    const first = version('Satu');
    const deletion = named({
      ...shape,
      kind: 'deletion',
      parents: [first.hash],
      at: at(1),
      body: { reason: '' },
    });
    const back = named({
      ...shape,
      kind: 'resolution',
      parents: [deletion.hash],
      at: at(2),
      body: { of: deletion.hash, outcome: 'withdrawn' },
    });
    const again = named({
      ...shape,
      kind: 'deletion',
      parents: [first.hash, back.hash],
      at: at(1),
      body: { reason: '' },
    });
    expect(foldDraft([first, deletion]).deletion?.hash).toBe(deletion.hash);
    expect(foldDraft([first, deletion, back]).deletion).toBeNull();
    expect(foldDraft([first, deletion, back, again]).deletion?.hash).toBe(again.hash);
  });
});

/** Splits a history among some people, each of whom has part of it, and some of it twice. */
const shared = histories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    parts: fc.array(fc.subarray([...history], { minLength: 0 }), { minLength: 1, maxLength: 5 }),
    order: fc.infiniteStream(fc.nat()),
  }),
);

describe('merging', () => {
  test('any parts in any order, any number of times, ends as the whole', () => {
    fc.assert(
      fc.property(shared, ({ history, parts, order }) => {
        const all = [...parts.flat(), ...history, ...parts.flat()];
        expect(foldDraft(shuffle(all, order))).toEqual(foldDraft(history));
      }),
      { numRuns: 300 },
    );
  });

  test('does not mind in which of two orders two parts meet', () => {
    fc.assert(
      fc.property(shared, ({ parts: [one = [], other = []] }) => {
        expect(foldDraft([...one, ...other])).toEqual(foldDraft([...other, ...one]));
      }),
    );
  });

  test('keeps every record of its parts', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const hashes = new Set(history.map(({ hash }) => hash));
        const { versions, comments, decisions, publications } = foldDraft(history);
        for (const { hash } of [...versions, ...comments, ...decisions, ...publications]) {
          expect(hashes.has(hash)).toBe(true);
        }
        const written = history.filter(({ record }) => record.kind === 'version');
        expect(versions).toHaveLength(new Set(written.map(({ hash }) => hash)).size);
      }),
    );
  });
});

function shuffle(records: readonly NamedRecord[], order: Iterable<number>): NamedRecord[] {
  const left = [...records];
  const shuffled: NamedRecord[] = [];
  for (const number of order) {
    if (left.length === 0) break;
    shuffled.push(...left.splice(number % left.length, 1));
  }
  return shuffled;
}
