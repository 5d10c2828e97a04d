import { describe, expect, it } from 'vitest';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { toldAlso, turnsToTell, waitsHere } from '@/lib/core/review/turn-reminders.ts';

const now = Date.parse('2026-11-24T02:00:00.000Z');
const day = 24 * 60 * 60_000;
const row = {
  id: 'a',
  place: 'drafts',
  status: 'waiting-editor',
  turn: 'editor',
  since: '2026-11-24T01:00:00.000Z',
  isMine: true,
} as const satisfies Partial<DraftRow>;

/** What is told at each of these moments, days after the first, of rows that stay as they are. */
function tellings(days: readonly number[], rowAt: (at: number) => object = () => row) {
  let told = {};
  return days.map((after) => {
    const [rows, moment] = [[rowAt(after) as typeof row], now + after * day];
    const news = turnsToTell(rows, told, 2, moment);
    told = toldAlso(told, rows, news, moment);
    return [news.first.length, news.again.length];
  });
}

describe('a turn', () => {
  it('is told once, and once more after the days of the policy, and never again', () => {
    expect(tellings([0, 0, 1, 2, 3, 4, 30, 100, 200])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('is another one where it began at another moment', () => {
    const later = { ...row, since: '2026-11-25T01:00:00.000Z' };
    expect(tellings([0, 1, 1], (after) => (after === 0 ? row : later))).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it('that is over and comes back the same is not told again', () => {
    const first = turnsToTell([row], {}, 2, now);
    const told = toldAlso({}, [row], first, now);
    const without = toldAlso(told, [], { first: [], again: [] }, now + day);
    expect(turnsToTell([row], without, 2, now + day).first).toEqual([]);
    const forgotten = toldAlso(without, [], { first: [], again: [] }, now + 61 * day);
    expect(forgotten).toEqual({});
  });

  it.each<[Partial<DraftRow>, boolean]>([
    [{}, true],
    [{ turn: 'responsible', status: 'waiting-responsible' }, true],
    [{ turn: 'author', status: 'changes' }, true],
    [{ turn: 'author', status: 'draft' }, false],
    [{ turn: 'author', status: 'outdated' }, false],
    [{ isMine: false }, false],
    [{ place: 'bin' }, false],
  ])('waits here because of somebody else: %o', (change, expected) => {
    expect(waitsHere({ ...row, ...change })).toBe(expected);
  });
});
