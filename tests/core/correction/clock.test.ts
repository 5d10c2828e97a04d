import { expect, it } from 'vitest';
import { adviceOn } from '@/lib/core/correction/advice.ts';
import { clockOf, isOverdue } from '@/lib/core/correction/clock.ts';
import { dateInBanten, timeInBanten } from '@/lib/core/correction/local-words.ts';
import { claim } from './a-case.ts';

const urgent = adviceOn(claim({ harms: ['money'], reach: 'wide' }));
const small = adviceOn(claim({ reach: 'few' }));
const notedAt = '2026-11-24T03:00:00.000Z';
const foundAt = '2026-11-24T02:10:00.000Z';
const open = { foundAt, notedAt, publishedAt: null };

it('counts from finding, and has an end where an answer is advised', () => {
  const clock = clockOf(open, urgent);
  expect(clock).toEqual({
    from: foundAt,
    isFromFinding: true,
    due: '2026-11-24T03:10:00.000Z',
    tookMinutes: null,
  });
  expect(isOverdue(clock, '2026-11-24T03:10:00.000Z')).toBe(false);
  expect(isOverdue(clock, '2026-11-24T03:10:00.001Z')).toBe(true);
});

it('has no end where none is advised, and is never overdue', () => {
  const clock = clockOf(open, small);
  expect(clock.due).toBeNull();
  expect(isOverdue(clock, '2030-01-01T00:00:00.000Z')).toBe(false);
});

it('says how long it took', () => {
  expect(clockOf({ ...open, publishedAt: '2026-11-24T04:20:00.000Z' }, urgent).tookMinutes).toBe(
    130,
  );
});

it.each<[string, string | null]>([
  ['nobody knows when it was found', null],
  ['it was found in a year that has not come', '9999-01-01T00:00:00.000Z'],
])('counts from when it was noted, and says so, where %s', (_, found) => {
  const clock = clockOf(
    { foundAt: found, notedAt, publishedAt: '2026-11-24T04:20:00.000Z' },
    urgent,
  );
  expect(clock).toMatchObject({ from: notedAt, isFromFinding: false, tookMinutes: null });
});

it('says of no answer that it came before it was found', () => {
  expect(
    clockOf({ ...open, publishedAt: '2026-11-24T01:00:00.000Z' }, urgent).tookMinutes,
  ).toBeNull();
});

it('tells day and time by WIB, whatever the clock of the computer is set to', () => {
  expect(dateInBanten('2026-11-24T16:59:00.000Z')).toBe('24 November 2026');
  expect(dateInBanten('2026-11-24T17:00:00.000Z')).toBe('25 November 2026');
  expect(timeInBanten('2026-11-24T17:05:00.000Z')).toBe('00.05');
});
