import { describe, expect, test, vi } from 'vitest';
import { emptyForm } from '@/lib/core/prompt/form.ts';
import { fail, succeed } from '@/lib/core/result.ts';
import { PromptSession } from '@/lib/keeping/prompt-session.ts';

const [first, later] = ['2026-11-29T02:41:00.000Z', '2026-11-29T02:42:00.000Z'];
const start = { id: 'one', form: emptyForm, savedAt: null };
const goal = (words: string) => ({ ...emptyForm, goal: words });

describe('a prompt that is being written', () => {
  test('is not kept before anything was written', async () => {
    const keep = vi.fn();
    const session = new PromptSession(start, keep);
    await session.flush();
    expect(keep).not.toHaveBeenCalled();
    expect(session.getState().save.savedAt).toBeNull();
  });

  test('is kept as it stands, by what was seen of it last', async () => {
    const keep = vi.fn(async () => succeed({ id: 'one', savedAt: later }));
    const session = new PromptSession({ ...start, savedAt: first }, keep);
    session.write(goal('d'));
    session.write(goal('datang'));
    await session.flush();
    expect(keep).toHaveBeenCalledExactlyOnceWith({
      id: 'one',
      form: goal('datang'),
      savedAt: first,
    });
    expect(session.getState()).toMatchObject({ id: 'one', save: { savedAt: later } });
  });

  test('goes on under another id where somebody else wrote in it', async () => {
    const keep = vi.fn(async () => succeed({ id: 'two', savedAt: later }));
    const session = new PromptSession({ ...start, savedAt: first }, keep);
    session.write(goal('datang'));
    await session.flush();
    expect(session.getState().id).toBe('two');
  });

  test('stays written where it could not be kept', async () => {
    const session = new PromptSession(start, async () => fail({ code: 'storage.full' }));
    session.write(goal('datang'));
    await session.flush();
    expect(session.getState()).toMatchObject({
      form: goal('datang'),
      save: { isPending: true, failure: { code: 'storage.full' } },
    });
  });
});
