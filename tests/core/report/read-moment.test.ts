import { describe, expect, test } from 'vitest';
import { dayOrderOf, readMoment } from '@/lib/core/report/read-moment.ts';

const dayFirst = { order: 'day-first' } as const;
const at = (...parts: [number, number, number, number?, number?]) => {
  const [year, month, day, hour = 12, minute = 0] = parts;
  return new Date(year, month - 1, day, hour, minute).toISOString();
};

describe('the moment when a post came out', () => {
  test.each([
    ['2026-11-28', '', at(2026, 11, 28)],
    ['2026-11-28 09:41', '', at(2026, 11, 28, 9, 41)],
    ['2026/11/28 09.41.30', '', at(2026, 11, 28, 9, 41)],
    ['2026-11-28T02:41:00.000Z', '', '2026-11-28T02:41:00.000Z'],
    ['2026-11-28T09:41:00+0700', '', '2026-11-28T02:41:00.000Z'],
    ['1795832460', '', new Date(1_795_832_460_000).toISOString()],
    ['1795832460000', '', new Date(1_795_832_460_000).toISOString()],
    ['28/11/2026', '09.41', at(2026, 11, 28, 9, 41)],
    ['5/6/2026 14:05', '', at(2026, 6, 5, 14, 5)],
    ['Sabtu, 28 November 2026 pukul 09.41 WIB', '', at(2026, 11, 28, 9, 41)],
    ['28 Nop 2026', '', at(2026, 11, 28)],
    ['3 Agustus 2025', '7:05', at(2025, 8, 3, 7, 5)],
    ['Nov 28, 2026 2:05 pm', '', at(2026, 11, 28, 14, 5)],
    ['Nov 28, 2026 12:05 AM', '', at(2026, 11, 28, 0, 5)],
  ])('reads %j with the time %j', (date, time, expected) => {
    expect(readMoment(date, time, dayFirst)).toBe(expected);
  });

  test.each([
    '',
    'kemarin',
    '31/11/2026',
    '0/11/2026',
    '28/13/2026',
    '28 Bulan 2026',
    '28/11/1026',
    '2026-02-30',
    '999999999999999',
  ])('takes %j for no date', (date) => {
    expect(readMoment(date, '', dayFirst)).toBeNull();
  });

  test('reads day and month in the order that the person chose', () => {
    expect(readMoment('11/28/2026', '', { order: 'month-first' })).toBe(at(2026, 11, 28));
    expect(readMoment('11/28/2026', '', dayFirst)).toBeNull();
  });

  test('takes no time that cannot be', () => {
    expect(readMoment('28/11/2026', '27:80', dayFirst)).toBe(at(2026, 11, 28));
  });
});

test.each([
  [['03/04/2026', '28/11/2026'], 'day-first'],
  [['03/04/2026', '11/28/2026'], 'month-first'],
  [['03/04/2026', '2026-11-28'], null],
  [[], null],
] as const)('the order of %j is %s', (dates, order) => {
  expect(dayOrderOf(dates)).toBe(order);
});
