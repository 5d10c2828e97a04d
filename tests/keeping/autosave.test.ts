import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { Autosave, type SaveState } from '@/lib/keeping/autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Answer = Result<{ readonly savedAt: string }, Failure>;

const savedAt = '2026-11-24T02:41:00.000Z';
const failed = (code: FailureCode) => fail<Failure>({ code });

function start() {
  const save = vi.fn<() => Promise<Answer>>(async () => succeed({ savedAt }));
  const states: SaveState[] = [];
  const autosave = new Autosave({ save, onState: (state) => states.push(state) });
  return { autosave, save, states };
}

/** A write that stays under way until it is told how it went. */
function holdNext(save: ReturnType<typeof start>['save']) {
  const held = Promise.withResolvers<Answer>();
  save.mockReturnValueOnce(held.promise);
  return held.resolve;
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('what is typed', () => {
  test('is kept less than two seconds later, however long the typing goes on', async () => {
    const { autosave, save } = start();
    for (let typed = 0; typed < 10; typed++) {
      autosave.touch();
      await pass(199);
    }
    expect(save).toHaveBeenCalledOnce();
    await pass(1000);
    expect(save).toHaveBeenCalledTimes(2);
  });

  test('waits, is under way, and is kept', async () => {
    const { autosave, states } = start();
    autosave.touch();
    expect(autosave.state).toEqual({ savedAt: null, isPending: true, failure: null });
    await pass(1000);
    expect(autosave.state).toEqual({ savedAt, isPending: false, failure: null });
    expect(states.at(-1)).toEqual(autosave.state);
  });

  test('costs nothing while nobody types', async () => {
    const { autosave, save } = start();
    autosave.touch();
    await pass(60_000);
    expect(save).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('during a write is kept by the next one, never by two at once', async () => {
    const { autosave, save } = start();
    const finish = holdNext(save);
    autosave.touch();
    await pass(1000);
    autosave.touch();
    await pass(5000);
    expect(save).toHaveBeenCalledOnce();
    expect(autosave.state.isPending).toBe(true);

    finish(succeed({ savedAt }));
    await pass(0);
    expect(save).toHaveBeenCalledTimes(2);
    expect(autosave.state.isPending).toBe(false);
  });
});

describe('a write that failed', () => {
  test('is told, and tried again until it succeeds', async () => {
    const { autosave, save } = start();
    save.mockResolvedValueOnce(failed('storage.full'));
    autosave.touch();
    await pass(1000);
    expect(autosave.state).toMatchObject({ isPending: true, failure: { code: 'storage.full' } });
    await pass(2000);
    expect(autosave.state).toEqual({ savedAt, isPending: false, failure: null });
  });

  test('is tried less and less often, and never given up', async () => {
    const { autosave, save } = start();
    const times: number[] = [];
    save.mockImplementation(async () => {
      times.push(Date.now());
      return failed('save.interrupted');
    });
    autosave.touch();
    await pass(150_000);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  test('starts with short pauses again after one that succeeded', async () => {
    const { autosave, save } = start();
    save.mockResolvedValueOnce(failed('save.interrupted'));
    save.mockResolvedValueOnce(failed('save.interrupted'));
    autosave.touch();
    await pass(1000 + 2000 + 4000);
    expect(save).toHaveBeenCalledTimes(3);

    save.mockResolvedValueOnce(failed('save.interrupted'));
    autosave.touch();
    await pass(1000 + 2000);
    expect(save).toHaveBeenCalledTimes(5);
  });

  test('is not tried by itself once the extension was updated', async () => {
    const { autosave, save } = start();
    save.mockResolvedValue(failed('extension.updated'));
    autosave.touch();
    await pass(120_000);
    expect(save).toHaveBeenCalledOnce();
    expect(autosave.state).toMatchObject({
      isPending: true,
      failure: { code: 'extension.updated' },
    });
  });
});

describe('on leaving', () => {
  test('what waits is kept at once', async () => {
    const { autosave, save } = start();
    autosave.touch();
    await autosave.flush();
    expect(save).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('nothing is written where nothing waits', async () => {
    const { autosave, save } = start();
    await autosave.flush();
    expect(save).not.toHaveBeenCalled();
  });

  test('what was typed during a write is kept after it', async () => {
    const { autosave, save } = start();
    const finish = holdNext(save);
    autosave.touch();
    await pass(1000);
    autosave.touch();
    const flushed = autosave.flush();
    finish(succeed({ savedAt }));
    await flushed;
    expect(save).toHaveBeenCalledTimes(2);
    expect(autosave.state.isPending).toBe(false);
  });
});

test('a text that came from the database counts as kept', async () => {
  const { autosave, save } = start();
  autosave.touch();
  autosave.settle(savedAt);
  await pass(60_000);
  expect(save).not.toHaveBeenCalled();
  expect(autosave.state).toEqual({ savedAt, isPending: false, failure: null });
});

test('a write that breaks off is told, and tried again', async () => {
  const { autosave, save } = start();
  save.mockRejectedValueOnce(new Error('broken off'));
  autosave.touch();
  await pass(1000);
  expect(autosave.state).toMatchObject({ isPending: true, failure: { code: 'save.interrupted' } });
  await pass(2000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(autosave.state).toEqual({ savedAt, isPending: false, failure: null });
});

test('a write from before what counts as kept says nothing any more', async () => {
  const { autosave, save } = start();
  const finish = holdNext(save);
  autosave.touch();
  await pass(1000);
  autosave.settle(null);
  finish(failed('save.interrupted'));
  await pass(60_000);
  expect(save).toHaveBeenCalledOnce();
  expect(autosave.state).toEqual({ savedAt: null, isPending: false, failure: null });
});

describe('once somebody else goes on with the text', () => {
  test('nothing more is kept, whatever is typed', async () => {
    const { autosave, save } = start();
    autosave.touch();
    expect(autosave.stop()).toBe(true);
    autosave.touch();
    await pass(60_000);
    await autosave.flush();
    expect(save).not.toHaveBeenCalled();
  });

  test('a write that fails then is not tried again', async () => {
    const { autosave, save } = start();
    const finish = holdNext(save);
    autosave.touch();
    await pass(1000);
    expect(autosave.stop()).toBe(true);
    finish(failed('save.interrupted'));
    await pass(60_000);
    expect(save).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('they are told that everything is kept, where it is', async () => {
    const { autosave } = start();
    autosave.touch();
    await pass(1000);
    expect(autosave.stop()).toBe(false);
  });
});
