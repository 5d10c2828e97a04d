import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { KeepRequest, Kept } from '@/lib/core/working-copy.ts';
import { DraftSession } from '@/lib/keeping/draft-session.ts';
import { draft } from '../components/spoken.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (minute: number) => `2026-11-24T02:${String(minute).padStart(2, '0')}:00.000Z`;

type Keep = (request: KeepRequest) => Promise<Result<Kept, Failure>>;

function open(copy = draft({ savedAt: at(0) })) {
  let minute = 10;
  const keep = vi.fn<Keep>(async ({ id }) => {
    minute += 1;
    return succeed({ id, savedAt: at(minute) });
  });
  const session = new DraftSession(copy, { keep, writer: crypto.randomUUID() });
  return { copy, keep, session };
}

describe('an open draft', () => {
  test('is kept less than two seconds after the first letter, however fast one types', async () => {
    const { session, keep } = open();
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      session.edit({ text });
      await vi.advanceTimersByTimeAsync(450);
    }
    expect(keep).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1000);
    expect(keep.mock.lastCall?.[0].text).toBe('abcd');
  });

  test('is kept upon what was kept last', async () => {
    const { session, keep, copy } = open();
    session.edit({ text: 'satu' });
    await session.flush();
    session.edit({ text: 'dua' });
    await session.flush();
    expect(keep.mock.calls.map(([{ basis }]) => basis)).toEqual([copy.savedAt, at(11)]);
    expect(session.getState().save).toMatchObject({ savedAt: at(12), isPending: false });
  });

  test('is tried again after a failure, with the text of then', async () => {
    const { session, keep } = open();
    keep.mockResolvedValueOnce(fail<Failure>({ code: 'storage.full' }));
    session.edit({ text: 'satu' });
    await session.flush();
    expect(session.getState()).toMatchObject({
      text: 'satu',
      save: { failure: { code: 'storage.full' }, isPending: true },
    });
    session.edit({ text: 'satu dua' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(keep.mock.lastCall?.[0].text).toBe('satu dua');
    expect(session.getState().save.failure).toBeNull();
  });

  test('goes on under the id that comes back', async () => {
    const { session, keep } = open();
    keep.mockResolvedValueOnce(succeed({ id: 'baru', savedAt: at(20) }));
    session.edit({ text: 'punya meja' });
    await session.flush();
    session.edit({ text: 'punya meja lagi' });
    await session.flush();
    expect(keep.mock.lastCall?.[0]).toMatchObject({ id: 'baru', basis: at(20) });
  });

  test('carries on what was said of it', async () => {
    const selfCheck = { ...unchecked, kind: 'service' as const };
    const { session, copy, keep } = open(draft({ savedAt: at(0), selfCheck }));
    session.edit({ text: 'meja' });
    await session.flush();
    expect(keep.mock.lastCall?.[0].selfCheck).toEqual(selfCheck);

    const later = { ...selfCheck, kind: 'hazard' as const };
    session.see({ ...copy, text: 'panel', selfCheck: later, savedAt: at(30) });
    session.edit({ text: 'meja lagi' });
    await session.flush();
    expect(keep.mock.lastCall?.[0].selfCheck).toEqual(later);
  });

  test('as a blank page is no draft', async () => {
    const { session, keep } = open({ ...draft({ text: '' }), savedAt: null } as never);
    session.edit({ channel: 'instagram' });
    await session.flush();
    expect(keep).not.toHaveBeenCalled();
    session.edit({ text: 'A' });
    await session.flush();
    expect(keep.mock.lastCall?.[0]).toMatchObject({ channel: 'instagram', basis: null });
  });

  test('is not kept any more once it went to the bin', async () => {
    const { session, keep } = open();
    session.edit({ text: 'dibuang' });
    session.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(keep).not.toHaveBeenCalled();
  });
});

describe('a draft that someone else changes', () => {
  test('is taken over where nothing waits to be kept', () => {
    const { session, copy } = open();
    session.see({ ...copy, text: 'dari panel', savedAt: at(5) });
    expect(session.getState()).toMatchObject({ text: 'dari panel', save: { savedAt: at(5) } });
  });

  test('is continued from there', async () => {
    const { session, copy, keep } = open();
    session.see({ ...copy, text: 'dari panel', savedAt: at(5) });
    session.edit({ text: 'dari panel, lalu meja' });
    await session.flush();
    expect(keep.mock.lastCall?.[0].basis).toBe(at(5));
  });

  test('brings its site and its mentions along', async () => {
    const { session, copy, keep } = open(draft({ site: 'desk', composer: 'desk' }));
    const there = { site: 'www.facebook.com', composer: 'facebook-page', entities: ['@Dinkes'] };
    session.see({ ...copy, ...there, savedAt: at(5) });
    expect(session.getState().site).toBe('www.facebook.com');
    session.edit({ text: 'lalu meja' });
    await session.flush();
    expect(keep.mock.lastCall?.[0]).toMatchObject(there);
  });

  test('does not replace what is being written', () => {
    const { session, copy } = open();
    session.edit({ text: 'sedang ditulis' });
    session.see({ ...copy, text: 'dari panel', savedAt: at(5) });
    expect(session.getState().text).toBe('sedang ditulis');
  });

  test('does not come back as an older text that was read late', async () => {
    const { session, copy } = open();
    session.edit({ text: 'terbaru' });
    await session.flush();
    session.see({ ...copy, text: 'lama', savedAt: at(3) });
    expect(session.getState().text).toBe('terbaru');
  });

  test('during a write is taken over after it', async () => {
    const { session, copy } = open();
    session.edit({ text: 'ditulis' });
    const flushed = session.flush();
    session.see({ ...copy, text: 'sesudahnya', savedAt: at(30) });
    expect(session.getState().text).toBe('ditulis');
    await flushed;
    expect(session.getState().text).toBe('sesudahnya');
  });

  test('that waits to be asked is kept from then on, and not before', async () => {
    const keep = vi.fn<Keep>(async ({ id }) => succeed({ id, savedAt: at(11) }));
    const around = { keep, writer: crypto.randomUUID(), waitsToBeAsked: true };
    const session = new DraftSession({ ...draft({ text: '' }), savedAt: null }, around);
    session.edit({ text: 'Halo' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(keep).not.toHaveBeenCalled();
    await session.begin();
    expect(keep.mock.lastCall?.[0].text).toBe('Halo');
    session.edit({ text: 'Halo warga' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(keep.mock.lastCall?.[0].text).toBe('Halo warga');
  });

  test('goes on seeing after a write that broke off', async () => {
    const { session, copy, keep } = open();
    keep.mockRejectedValueOnce(new Error('broken off'));
    session.edit({ text: 'satu' });
    await session.flush();
    expect(session.getState().save).toMatchObject({ failure: { code: 'save.interrupted' } });
    await session.flush();
    session.see({ ...copy, text: 'dari tempat lain', savedAt: at(30) });
    expect(session.getState().text).toBe('dari tempat lain');
  });

  test('learns that it came out, though its text is the same', async () => {
    const { session, copy, keep } = open();
    const publication = { publishedAt: at(5), isPlanned: false, url: null };
    session.edit({ text: 'sedang ditulis' });
    session.see({ ...copy, selfCheck: { ...copy.selfCheck, publication } });
    await session.flush();
    expect(keep.mock.lastCall?.[0]).toMatchObject({
      text: 'sedang ditulis',
      selfCheck: { publication },
    });
  });
});
