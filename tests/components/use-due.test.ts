import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Services } from '@/entrypoints/desk/services.ts';
import { useDue } from '@/entrypoints/desk/use-due.ts';
import { succeed } from '@/lib/core/result.ts';
import type { Watch } from '@/lib/storage/watch.ts';

// The plans here stand in no database: they are asked once, as they change by time alone.
vi.mock('@/lib/storage/watch.ts', () => ({
  watch(ask: () => Promise<never>, tell: Parameters<Watch<never>>[0]) {
    let isTold = true;
    void ask().then((answer) => isTold && tell(answer));
    return () => {
      isTold = false;
    };
  },
}));

const day = 24 * 60 * 60 * 1000;
const anHour = day / 24;
const longestWait = 2 ** 31 - 1;
const start = Date.parse('2026-11-24T02:41:00.000Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: start });
});
afterEach(() => vi.useRealTimers());

/** A desk with one post that is planned for so many days from now; its database takes a while to answer. */
function planFor(days: number, taking = 0) {
  const plannedAt = new Date(start + days * day).toISOString();
  const isDue = () => new Date().toISOString() >= plannedAt;
  const plans = {
    due: () => answered(taking, succeed(isDue() ? [{ id: 'a', plannedAt }] : [])),
    next: () => answered(taking, succeed(isDue() ? null : plannedAt)),
  };
  const watchSeen = (tell: (seen: object) => void) => {
    tell({});
    return () => undefined;
  };
  const services = { stores: { plans }, reminders: { watchSeen }, send: vi.fn() };
  return renderHook(() => useDue(services as unknown as Services)).result;
}

const answered = <Answer>(taking: number, answer: Answer): Promise<Answer> =>
  taking === 0
    ? Promise.resolve(answer)
    : new Promise((resolve) => setTimeout(() => resolve(answer), taking));

/** Passes the time, and lets the page answer what came of it. */
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

test('a post that is planned beyond the longest timer of a browser is told in its time', async () => {
  const due = planFor(60);
  for (const step of [0, longestWait, longestWait, 60 * day - 2 * longestWait - 1]) {
    await pass(step);
  }
  expect(due.current).toEqual([]);
  await pass(1);
  expect(due.current).toMatchObject([{ id: 'a' }]);
});

test('a timer that ends before its time, as where the clock was put back, is set again', async () => {
  const due = planFor(1);
  await pass(0);
  vi.setSystemTime(start - anHour);
  await pass(day);
  expect(due.current).toEqual([]);
  await pass(anHour);
  expect(due.current).toMatchObject([{ id: 'a' }]);
});

test('a database that takes a while to answer is let answer', async () => {
  const taking = 20;
  const due = planFor(1, taking);
  await pass(taking);
  await pass(day - taking);
  expect(due.current).toEqual([]);
  for (let passed = 0; passed <= taking; passed += 1) await pass(1);
  expect(due.current).toMatchObject([{ id: 'a' }]);
});
