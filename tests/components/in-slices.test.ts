import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '@/components/desk/in-slices.ts';

let now = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Slices that each take so long. */
function* work(count: number, each: number, done: number[]): Generator<void, string, void> {
  for (let slice = 0; slice < count; slice += 1) {
    now += each;
    done.push(slice);
    yield;
  }
  return 'done';
}

test('begins after the pause and lets the page answer between its turns', () => {
  const done: number[] = [];
  const onDone = vi.fn();
  inSlices(work(4, 10, done), 100, onDone);
  vi.advanceTimersByTime(99);
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([0, 1]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual([0, 1, 2, 3]);
  vi.runAllTimers();
  expect(onDone).toHaveBeenCalledExactlyOnceWith('done');
});

test('short slices go into one turn', () => {
  const done: number[] = [];
  const onDone = vi.fn();
  inSlices(work(20, 0, done), 0, onDone);
  vi.advanceTimersToNextTimer();
  expect(done).toHaveLength(20);
  expect(onDone).toHaveBeenCalledOnce();
});

test('what is given up does nothing any more, before it began and between turns', () => {
  const done: number[] = [];
  const onDone = vi.fn();
  inSlices(work(4, 10, done), 100, onDone)();
  const giveUp = inSlices(work(4, 10, done), 0, onDone);
  vi.advanceTimersToNextTimer();
  expect(done).toHaveLength(2);
  giveUp();
  vi.runAllTimers();
  expect(done).toHaveLength(2);
  expect(onDone).not.toHaveBeenCalled();
});
