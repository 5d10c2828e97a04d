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

/** A desk with one post that is planned for so many days from now. */
function planFor(days: number, isReady = Promise.resolve(), asked = vi.fn()) {
  const plannedAt = new Date(start + days * day).toISOString();
  const isDue = () => new Date().toISOString() >= plannedAt;
  const answer = async <Value>(ask: () => Value) => {
    asked();
    const value = ask();
    // Before its time the database answers at once.
    if (isDue()) await isReady;
    return succeed(value);
  };
  const plans = {
    due: () => answer(() => (isDue() ? [{ id: 'a', plannedAt }] : [])),
    next: () => answer(() => (isDue() ? null : plannedAt)),
  };
  const watchSeen = (tell: (seen: object) => void) => {
    tell({});
    return () => undefined;
  };
  const services = { stores: { plans }, reminders: { watchSeen }, send: vi.fn() };
  return renderHook(() => useDue(services as unknown as Services)).result;
}

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

test('a database that takes a while to answer is asked once, and let answer', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const asked = vi.fn();
  const due = planFor(1, promise, asked);
  await pass(0);
  await pass(day);
  const before = asked.mock.calls.length;
  for (const step of [1, 1, 1]) await pass(step);
  expect(asked).toHaveBeenCalledTimes(before);
  expect(due.current).toEqual([]);
  resolve();
  await pass(0);
  expect(due.current).toMatchObject([{ id: 'a' }]);
});
