import { expect, test } from 'vitest';
import { type ArchiveEntry, isSelected } from '@/lib/core/archive/selection.ts';
import { isPastRetention } from '@/lib/core/retention.ts';

const entry = (change: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  id: '1',
  title: 'Posyandu',
  office: '',
  status: 'draft',
  publishedAt: null,
  plannedAt: null,
  updatedAt: '2026-08-15T05:00:00.000Z',
  isHeld: false,
  ...change,
});

test.each([
  [{}, true],
  [{ from: '2026-08', to: '2026-08' }, true],
  [{ from: '2026-09' }, false],
  [{ to: '2026-07' }, false],
  [{ office: '' }, true],
  [{ office: 'Dinas Sosial' }, false],
  [{ status: 'published' as const }, false],
  [{ status: 'draft' as const, from: '2025-12' }, true],
])('a draft of August is asked for by %o: %s', (selection, isIn) => {
  expect(isSelected(entry(), selection)).toBe(isIn);
});

test('a post belongs to the month in which it came out', () => {
  const published = entry({ publishedAt: '2026-05-10T05:00:00.000Z' });
  expect(isSelected(published, { from: '2026-05', to: '2026-05' })).toBe(true);
  expect(isSelected(published, { from: '2026-08' })).toBe(false);
});

/** The site was asked to bring it out then. */
const scheduledFor = (day: string) => ({
  status: 'planned' as const,
  plannedAt: `${day}T05:00:00.000Z`,
});

test('a post that its site brings out belongs to that month', () => {
  const scheduled = entry(scheduledFor('2026-09-10'));
  expect(isSelected(scheduled, { from: '2026-09', to: '2026-09' })).toBe(true);
  expect(isSelected(scheduled, { to: '2026-08' })).toBe(false);
});

test('a draft that a person planned belongs to the month of its last change', () => {
  const planned = entry({ plannedAt: '2026-09-10T05:00:00.000Z' });
  expect(isSelected(planned, { to: '2026-08' })).toBe(true);
});

const rule = { retention: { published: 24, unpublished: 3 }, office: 'Dinas Kesehatan' };
const now = new Date(2026, 10, 28);

test.each([
  ['an old draft', {}, true],
  ['a draft of the very day', { updatedAt: '2026-08-28T05:00:00.000Z' }, false],
  ['one a day older', { updatedAt: '2026-08-27T05:00:00.000Z' }, true],
  ['a held one', { isHeld: true }, false],
  ['one planned for later', { plannedAt: '2027-01-10T05:00:00.000Z' }, false],
  ['one that its site brought out last year', scheduledFor('2025-11-28'), false],
  ['one that its site brought out long ago', scheduledFor('2024-11-27'), true],
  ['one that its site is to bring out', scheduledFor('2026-11-30'), false],
  ['a post of last year', { publishedAt: '2025-11-28T05:00:00.000Z' }, false],
  ['a post of three years ago', { publishedAt: '2023-11-28T05:00:00.000Z' }, true],
  ['one of the office itself', { office: ' dinas kesehatan' }, true],
  ['one for another office', { office: 'Dinas Sosial' }, false],
])('%s is past its time: %o, %s', (_, change, isPast) => {
  expect(isPastRetention(entry(change), rule, now)).toBe(isPast);
});

test('without a rule everything is kept for ever', () => {
  const forEver = { retention: { published: null, unpublished: null }, office: '' };
  expect(isPastRetention(entry({ updatedAt: '1999-01-01T00:00:00.000Z' }), forEver, now)).toBe(
    false,
  );
});

test('three months before 31 May end with February', () => {
  const spring = new Date(2026, 4, 31);
  const at = (day: string) => entry({ updatedAt: `2026-${day}T05:00:00.000Z` });
  expect(isPastRetention(at('02-27'), rule, spring)).toBe(true);
  expect(isPastRetention(at('02-28'), rule, spring)).toBe(false);
});
