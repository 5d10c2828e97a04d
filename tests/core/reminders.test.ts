import { expect, test } from 'vitest';
import { tellAlso, untold } from '@/lib/core/reminders.ts';

const now = new Date('2026-11-24T03:00:00.000Z');
const post = (id: string, plannedAt: string) => ({ id, plannedAt });
const one = post('one', '2026-11-24T01:00:00.000Z');
const two = post('two', '2026-11-24T02:00:00.000Z');

test('who knows of one post, then of another, knows of both', () => {
  const told = tellAlso(tellAlso({}, [one], now), [two], now);
  expect(untold([one, two], told)).toEqual([]);
});

test('a post that was planned anew is told anew', () => {
  const anew = { ...one, plannedAt: '2026-11-24T02:30:00.000Z' };
  expect(untold([anew], tellAlso({}, [one], now))).toEqual([anew]);
});

test('a plan that is spoken of no longer is forgotten', () => {
  const told = tellAlso({ old: '2026-09-01T00:00:00.000Z' }, [one], now);
  expect(told).toEqual({ one: one.plannedAt });
});
