import { describe, expect, test } from 'vitest';
import { year2026 } from '@/lib/core/calendar/holidays/2026.ts';
import { holidaysKnown, isFree, markedDays, marksOf } from '@/lib/core/calendar/marked-days.ts';
import { daysInMonth } from '@/lib/core/text/calendar.ts';

describe('days that stand out', () => {
  test('2026 has the 17 holidays and 8 days of joint leave of the decree', () => {
    const free = markedDays(2026).filter(isFree);
    expect(free.filter(({ kind }) => kind === 'holiday')).toHaveLength(17);
    expect(free.filter(({ kind }) => kind === 'joint-leave')).toHaveLength(8);
  });

  test('a year that nobody announced has only what every year has', () => {
    const free = markedDays(holidaysKnown.year + 1).filter(isFree);
    expect(free.map(({ date }) => date.slice(5))).toEqual([
      '01-01',
      '05-01',
      '06-01',
      '08-17',
      '12-25',
    ]);
  });

  test('each has a date that exists, names in both languages, and its place by date', () => {
    const days = markedDays(2026);
    for (const { date, name } of days) {
      const [, month = 0, day = 0] = date.split('-').map(Number);
      expect(day).toBeGreaterThan(0);
      expect(day).toBeLessThanOrEqual(daysInMonth(month, 2026));
      expect([name.id, name.en].every((words) => words.trim().length > 2)).toBe(true);
    }
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  });

  test('no day has one mark twice', () => {
    const marks = markedDays(2026).map(({ date, kind }) => `${date} ${kind}`);
    expect(marks.filter((mark, at) => marks.indexOf(mark) !== at)).toEqual([]);
  });

  test.each([
    ['2031-07-23', 'Hari Anak Nasional'],
    ['2026-11-12', 'Hari Kesehatan Nasional'],
    ['2040-12-01', 'Hari AIDS Sedunia'],
    ['2026-10-04', 'Hari jadi Provinsi Banten'],
    ['2026-03-21', 'Idulfitri 1447 H'],
  ])('%s is %s', (date, name) => {
    expect(marksOf(date).map((day) => day.name.id)).toContain(name);
  });

  test('what is announced names its source', () => {
    expect(year2026.source.id).toMatch(/SKB.*2025/);
    expect(marksOf('2027-03-10')).toEqual([]);
  });
});
