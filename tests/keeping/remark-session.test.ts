import { describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '@/lib/core/result.ts';
import { RemarkSession } from '@/lib/keeping/remark-session.ts';

const state = (text: string) => ({
  version: 'a'.repeat(64),
  anchor: null,
  text,
  replacement: null,
  outcome: null,
});

const keeping = () => vi.fn(async (_: object) => succeed({ savedAt: '2026-11-24T02:41:00.000Z' }));

describe('what is written of a review', () => {
  test('is kept place by place, the last letters of each', async () => {
    const keep = keeping();
    const session = new RemarkSession({ decision: state('Begini') }, keep);
    session.write('remark', state('J'));
    session.write('remark', state('Jam'));
    await session.flush();
    expect(keep).toHaveBeenCalledExactlyOnceWith({ remark: state('Jam') });
    session.write('decision', null);
    await session.flush();
    expect(keep).toHaveBeenLastCalledWith({ decision: null });
    expect(session.getState().states).toEqual({ remark: state('Jam') });
  });

  test('is not written again after it was recorded', async () => {
    const keep = keeping();
    const session = new RemarkSession({}, keep);
    session.write('remark', state('Jam'));
    session.recorded('remark');
    await session.flush();
    expect(keep).toHaveBeenCalledExactlyOnceWith({});
    expect(session.getState().states).toEqual({});
  });

  test.each([
    ['refused', async () => fail({ code: 'storage.full' } as const)],
    ['broken off', () => Promise.reject(new Error('gone'))],
  ])('stays where keeping is %s, and is kept with the next write', async (_, refuse) => {
    const keep = keeping();
    keep.mockImplementationOnce(refuse as never);
    const session = new RemarkSession({}, keep);
    session.write('remark', state('Jam'));
    await session.flush();
    expect(session.getState()).toMatchObject({
      states: { remark: state('Jam') },
      save: { isPending: true },
    });
    session.write('decision', state('Ya'));
    await session.flush();
    expect(keep).toHaveBeenLastCalledWith({ remark: state('Jam'), decision: state('Ya') });
  });
});
