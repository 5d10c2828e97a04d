import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, monthAfter, monthOf, weeksOf } from '@/lib/core/calendar/month-grid.ts';
import { remarksOn } from '@/lib/core/calendar/plan-remarks.ts';
import { byDay } from '@/lib/core/calendar/planned-days.ts';
import { type DraftRow, noFigures } from '@/lib/core/draft-row.ts';

const month = fc.record({
  year: fc.integer({ min: 1900, max: 9000 }),
  month: fc.integer({ min: 1, max: 12 }),
});

describe('a month as weeks', () => {
  test('holds each of its days once, begins on Monday, and has no empty week', () => {
    fc.assert(
      fc.property(month, (shown) => {
        const weeks = weeksOf(shown);
        const days = weeks.flat();
        expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(days).toEqual(days.map((_, at) => dayAfter(days[0] ?? '', at)));
        const isInside = (day: string) =>
          monthOf(day).month === shown.month && monthOf(day).year === shown.year;
        expect(days.filter(isInside)).toHaveLength(
          new Date(Date.UTC(shown.year, shown.month, 0)).getUTCDate(),
        );
        expect(weeks.every((week) => week.length === 7 && week.some(isInside))).toBe(true);
      }),
    );
  });

  test('months follow each other over the turn of a year, both ways', () => {
    expect(monthAfter({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(monthAfter({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), (from, count) => {
        expect(monthAfter(monthAfter(from, count), -count)).toEqual(from);
      }),
    );
  });
});

const row = (change: Partial<DraftRow>): DraftRow => ({
  id: crypto.randomUUID(),
  title: 'Rencana',
  status: 'draft',
  channel: 'facebook',
  site: 'desk',
  office: '',
  account: '',
  tags: [],
  figures: noFigures,
  turn: 'author',
  since: null,
  isMine: true,
  why: 'never',
  by: [],
  spans: [],
  isClocked: 0,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  plannedAt: null,
  publishedAt: null,
  postUrl: null,
  isCompared: true,
  versions: 0,
  heads: 0,
  deletedAt: null,
  isHeld: false,
  place: 'drafts',
  ...change,
});

const at = (time: string) => new Date(`2026-12-${time}`).toISOString();

describe('what is said of a plan', () => {
  const now = new Date('2026-11-28T09:00');
  const planned = row({ plannedAt: at('01T09:00') });

  test('nothing where nothing is near', () => {
    const quiet = row({ plannedAt: at('02T09:00') });
    expect(remarksOn(quiet, [quiet, row({ plannedAt: at('02T10:00') })], now)).toEqual([]);
  });

  test('another post less than an hour away, but none that came out or is this one', () => {
    const near = row({ title: 'Dekat', plannedAt: at('01T09:59') });
    const out = row({ status: 'published', plannedAt: at('01T09:10') });
    const remarks = remarksOn(planned, [planned, near, out], now);
    expect(remarks.filter(({ kind }) => kind === 'same-hour')).toEqual([
      { kind: 'same-hour', title: 'Dekat' },
    ]);
  });

  test('a time that is over, and the day that it is', () => {
    const kinds = (one: DraftRow) => remarksOn(one, [], now).map(({ kind }) => kind);
    expect(kinds(row({ plannedAt: '2026-11-28T01:59:00.000Z' }))).toContain('past');
    expect(kinds(planned)).toEqual(['marked-day']);
    expect(kinds(row({}))).toEqual([]);
  });
});

test('posts stand under the day on which they came out, else on which they are planned', () => {
  const rows = [
    row({ title: 'b', plannedAt: at('01T10:00') }),
    row({ title: 'a', plannedAt: at('01T08:00') }),
    row({ title: 'c', plannedAt: at('01T07:00'), publishedAt: at('03T07:00') }),
    row({ title: 'd' }),
  ];
  const titles = [...byDay(rows)].map(([day, all]) => [day, all.map(({ title }) => title)]);
  expect(titles).toEqual([
    ['2026-12-01', ['a', 'b']],
    ['2026-12-03', ['c']],
  ]);
});
