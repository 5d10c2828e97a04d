import { expect, test } from 'vitest';
import {
  correctionDurations,
  medianMinutes,
  reviewDurations,
} from '@/lib/core/report/durations.ts';
import { frequentFindings } from '@/lib/core/report/frequent-findings.ts';
import type { MonthFigures } from '@/lib/core/report/monthly.ts';
import { ceremonyTrend, readabilityTrend } from '@/lib/core/report/trend.ts';
import { aPost } from './a-post.ts';

const month = (
  name: string,
  posts: number,
  ceremonial: number,
  readability: number | null = null,
): MonthFigures => ({
  month: name,
  posts,
  groups: { service: posts - ceremonial, education: 0, ceremonial, other: 0 },
  readability,
  ceremony: null,
});

test.each([
  [
    [month('2026-01', 20, 13), month('2026-02', 2, 2), month('2026-03', 10, 3)],
    ['down', 65, 30],
  ],
  [
    [month('2026-01', 10, 1), month('2026-02', 10, 5)],
    ['up', 10, 50],
  ],
  [
    [month('2026-01', 100, 50), month('2026-02', 100, 53)],
    ['same', 50, 53],
  ],
])('the share of posts about events goes %#', (months, [direction, from, to]) => {
  expect(ceremonyTrend(months)).toEqual({ direction, from, to });
});

test('of too few posts nothing is said', () => {
  expect(ceremonyTrend([])).toBeNull();
  expect(ceremonyTrend([month('2026-01', 20, 1)])).toBeNull();
  expect(ceremonyTrend([month('2026-01', 20, 1), month('2026-02', 4, 4)])).toBeNull();
});

test('readability is told since the month from which on it stays at the target', () => {
  const months = [
    month('2026-01', 5, 0, 80),
    month('2026-02', 5, 0, 58),
    month('2026-03', 5, 0, 75),
    month('2026-04', 5, 0),
    month('2026-05', 5, 0, 77),
  ];
  expect(readabilityTrend(months, 75)).toEqual({ kind: 'above', month: '2026-03', last: 77 });
  expect(readabilityTrend(months, 78)).toEqual({ kind: 'below', last: 77 });
  expect(readabilityTrend(months, 50)).toEqual({ kind: 'above', month: '2026-01', last: 77 });
  expect(readabilityTrend([month('2026-04', 5, 0)], 50)).toBeNull();
});

test('reviews and corrections are told oldest first, with the middle one', () => {
  const posts = [
    aPost({ publishedAt: '2026-05-02T00:00:00.000Z', reviewMinutes: 30, title: 'B' }),
    aPost({ publishedAt: '2026-05-01T00:00:00.000Z', reviewMinutes: 91, title: 'A' }),
    aPost({ corrections: [{ kind: 'ralat', at: '2026-05-03T00:00:00.000Z', minutes: 60 }] }),
  ];
  expect(reviewDurations(posts).map(({ title }) => title)).toEqual(['A', 'B']);
  expect(medianMinutes(reviewDurations(posts))).toBe(61);
  expect(correctionDurations(posts).map(({ minutes }) => minutes)).toEqual([60]);
  expect(medianMinutes([])).toBeNull();
});

test('a rule counts each post once, and the most frequent stand first', () => {
  const figures = (findings: Record<string, number>) =>
    aPost({ figures: { kind: null, ceremony: null, readability: null, findings } });
  const posts = [
    figures({ 'accuracy/past-date': 3 }),
    figures({ 'accuracy/past-date': 1, 'language/jargon': 9, 'bukan/aturan': 1 }),
    figures({}),
    aPost({ figures: null }),
  ];
  expect(frequentFindings(posts, 5)).toEqual([
    { ruleId: 'accuracy/past-date', severity: 'should', posts: 2 },
    { ruleId: 'language/jargon', severity: 'should', posts: 1 },
  ]);
  expect(frequentFindings(posts, 1)).toHaveLength(1);
});
