import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftDetails } from '@/lib/core/draft-details.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { DetailsSession } from '@/lib/keeping/details-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Describe = (id: string, details: Partial<DraftDetails>) => Promise<Result<null, Failure>>;

function begin(describeDraft: Describe = async () => succeed(null)) {
  const noted = vi.fn(describeDraft);
  const draft = vi.fn(async () => succeed('id'));
  return { noted, draft, session: new DetailsSession({ draft, describe: noted }) };
}

describe('what is noted of a draft', () => {
  test('is kept within a second, only the fields that were changed', async () => {
    const { session, noted } = begin();
    session.see({ ...noDetails, account: '@dinkes' });
    session.edit({ office: 'Dinkes' });
    session.edit({ office: 'Dinkes Banten', notes: 'Foto menyusul.' });
    expect(session.getState().details).toMatchObject({
      account: '@dinkes',
      office: 'Dinkes Banten',
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(noted.mock.calls).toEqual([
      ['id', { office: 'Dinkes Banten', notes: 'Foto menyusul.' }],
    ]);
    expect(session.getState().save).toMatchObject({ isPending: false, failure: null });
  });

  test('stays on the page when it cannot be kept, is shown, and is tried again', async () => {
    let isFull = true;
    const { session, noted } = begin(async () =>
      isFull ? fail({ code: 'storage.full' }) : succeed(null),
    );
    session.edit({ notes: 'Jangan hilang.' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.getState()).toMatchObject({
      details: { notes: 'Jangan hilang.' },
      save: { isPending: true, failure: { code: 'storage.full' } },
    });
    isFull = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(noted).toHaveBeenLastCalledWith('id', { notes: 'Jangan hilang.' });
    expect(session.getState().save.failure).toBeNull();
  });

  test('what others note meanwhile is seen, and takes nothing away that is not kept yet', async () => {
    const { session } = begin();
    session.edit({ notes: 'Di sini.' });
    session.see({ ...noDetails, notes: 'Di sana.', plannedAt: '2026-12-01T01:00:00.000Z' });
    expect(session.getState().details).toMatchObject({
      notes: 'Di sini.',
      plannedAt: '2026-12-01T01:00:00.000Z',
    });
  });

  test('what is changed while it is being kept is kept next', async () => {
    const { session, noted } = begin();
    session.edit({ notes: 'Satu' });
    noted.mockImplementationOnce(async () => {
      session.edit({ notes: 'Dua' });
      return succeed(null);
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(noted).toHaveBeenLastCalledWith('id', { notes: 'Dua' });
    expect(session.getState().details.notes).toBe('Dua');
  });
});
