import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { measurePost, measuringStamp, stampOfPost } from '@/lib/core/report/measure-post.ts';
import { median } from '@/lib/core/report/median.ts';
import { monthly } from '@/lib/core/report/monthly.ts';
import { postFiguresSchema } from '@/lib/core/report/post-figures.ts';
import { groupOf } from '@/lib/core/report/post-group.ts';
import { isSelectedPost, registerOrders, sortPosts } from '@/lib/core/report/select-posts.ts';
import { aPost } from './a-post.ts';

const figures = { kind: null, ceremony: null, readability: null, findings: {} } as const;
const inMonth = (month: number, change = {}) =>
  aPost({ publishedAt: new Date(2026, month - 1, 10).toISOString(), ...change });

describe('the figures of a post', () => {
  const post = {
    text: 'Daftar paling lambat 28 November 2026. Gratis untuk balita.',
    channel: 'facebook',
    chosenKind: null,
  } as const;

  test('are made as on the day that it came out', () => {
    const rules = (publishedAt: string) =>
      Object.keys(measurePost({ ...post, publishedAt }, defaultPolicy).findings);
    expect(rules('2026-11-20T05:00:00.000Z')).not.toContain('accuracy/past-date');
    expect(rules('2026-12-20T05:00:00.000Z')).toContain('accuracy/past-date');
  });

  test('have the shape in which they are kept, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const made = measurePost(
          { ...post, text, publishedAt: '2026-11-20T05:00:00.000Z' },
          defaultPolicy,
        );
        expect(postFiguresSchema.parse(made)).toEqual(made);
      }),
      { numRuns: 50 },
    );
  });

  test('are made anew for other settings that a rule reads, another version, another chosen kind', () => {
    const stamp = measuringStamp(defaultPolicy, '0.1.0');
    expect(measuringStamp({ ...defaultPolicy, numbers: ['112'] }, '0.1.0')).not.toBe(stamp);
    expect(measuringStamp(defaultPolicy, '0.1.1')).not.toBe(stamp);
    expect(measuringStamp({ ...defaultPolicy, readingTarget: 80 }, '0.1.0')).toBe(stamp);
    expect(stampOfPost(stamp, { chosenKind: 'hazard' })).not.toBe(stamp);
  });
});

test.each([
  [{ ceremony: 60, kind: 'service' }, 'ceremonial'],
  [{ ceremony: 59, kind: 'service' }, 'service'],
  [{ ceremony: null, kind: 'campaign' }, 'education'],
  [{ ceremony: 20, kind: 'activity' }, 'other'],
  [{ ceremony: null, kind: null }, 'other'],
] as const)('a post with %j counts as %s', (change, group) => {
  expect(groupOf(aPost({ figures: { ...figures, ...change } }), 60)).toBe(group);
});

test('a kind that a person chose counts before the guessed one', () => {
  expect(groupOf(aPost({ chosenKind: 'campaign' }), 60)).toBe('education');
});

test('every month between the first and the last has its figures, and what is not measured counts nowhere', () => {
  const months = monthly(
    [
      inMonth(5, { figures: { ...figures, ceremony: 80, readability: 50 } }),
      inMonth(5, { figures: { ...figures, ceremony: 10, readability: 70, kind: 'service' } }),
      inMonth(3),
      inMonth(4, { figures: null }),
    ],
    60,
  );
  expect(months.map(({ month, posts }) => [month, posts])).toEqual([
    ['2026-03', 1],
    ['2026-04', 0],
    ['2026-05', 2],
  ]);
  expect(months[2]).toEqual({
    month: '2026-05',
    posts: 2,
    groups: { service: 1, education: 0, ceremonial: 1, other: 0 },
    readability: 60,
    ceremony: 45,
  });
  expect(monthly([], 60)).toEqual([]);
});

test('the median lies in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1]), median([])]).toEqual([2, 2.5, null]);
});

test('a selection narrows by month, channel, office and source', () => {
  const post = inMonth(5, { office: 'Dinkes' });
  expect(isSelectedPost(post, { from: '2026-05', to: '2026-05', channel: 'facebook' })).toBe(true);
  for (const selection of [
    { from: '2026-06' },
    { to: '2026-04' },
    { channel: 'instagram' as const },
    { office: '' },
    { origin: 'desk' as const },
  ]) {
    expect(isSelectedPost(post, selection)).toBe(false);
  }
});

test('in any order all posts are there, and those without a figure stand last', () => {
  const posts = [
    inMonth(1, { id: '1', reviewMinutes: 5 }),
    inMonth(2, { id: '2', figures: null }),
    inMonth(3, { id: '3', reviewMinutes: 90, title: 'Akta' }),
  ];
  for (const by of registerOrders) {
    for (const isDescending of [true, false]) {
      expect(sortPosts(posts, { by, isDescending })).toHaveLength(3);
    }
  }
  const ids = (isDescending: boolean) =>
    sortPosts(posts, { by: 'review', isDescending }).map(({ id }) => id);
  expect([ids(true), ids(false)]).toEqual([
    ['3', '1', '2'],
    ['1', '3', '2'],
  ]);
});
