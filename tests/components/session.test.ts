import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Remembered } from '@/entrypoints/panel/identity.ts';
import { Session } from '@/entrypoints/panel/session.ts';
import { composers } from '@/lib/composers/index.ts';
import { noCheck } from '@/lib/core/check-view.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, succeed } from '@/lib/core/result.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';

const savedAt = '2026-11-24T02:41:00.000Z';
const kept: KeepRequest[] = [];
const failing = new Set<string>();

beforeEach(() => {
  fakeBrowser.reset();
  kept.length = 0;
  failing.clear();
  document.body.replaceChildren();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, request } = message as { name: string; request: KeepRequest };
    if (failing.has(name)) return fail<Failure>({ code: 'save.interrupted' });
    if (name === 'keepWorkingCopy') kept.push(request);
    if (name === 'check') return succeed(noCheck);
    return succeed(name === 'keepWorkingCopy' ? { id: request.id, savedAt } : null);
  });
});

function sessionWith(text: string, remembered = new Remembered()) {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.textContent = text;
  document.body.append(element);
  const [composer] = composers;
  if (!composer) throw new Error('There is no composer.');
  const match = { element, composer, score: 20, channels: ['facebook'], hidden: [] } as const;
  return new Session({ match, remembered, keeping: () => ({ keep: true, accounts: ['Dinkes'] }) });
}

/** What the person does in the composer; resolves when the session knows. */
async function type(session: Session, text: string) {
  session.match.element.textContent = text;
  await vi.waitFor(() => expect(session.state.get().text).toBe(text));
}

test('a session whose composer was rebuilt hands its text over and writes no more', async () => {
  vi.useFakeTimers();
  const remembered = new Remembered();
  const old = sessionWith('', remembered);
  failing.add('keepWorkingCopy');
  await type(old, 'Loket buka.');
  await vi.advanceTimersByTimeAsync(1000);
  old.end();
  old.match.element.remove();

  const next = sessionWith('Loket buka.', remembered);
  failing.clear();
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.map(({ text }) => text)).toEqual(['Loket buka.']);
  await type(next, 'Loket buka sampai sore.');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kept.map(({ text }) => text)).toEqual(['Loket buka.', 'Loket buka sampai sore.']);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
  vi.useRealTimers();
});

test('an emptied composer keeps the last text that stood in it', async () => {
  const session = sessionWith('');
  await type(session, 'Loket buka.');
  await type(session, '');
  session.end();
  await vi.waitFor(() => expect(kept.map(({ text }) => text)).toEqual(['Loket buka.']));
});

test('a draft that could not be put into the bin is not said to be there', async () => {
  const session = sessionWith('Loket buka.');
  await session.keepNow();
  failing.add('discardWorkingCopy');
  await session.exclude();
  expect(session.state.get()).toMatchObject({
    isExcluded: false,
    done: null,
    failure: { code: 'save.interrupted' },
  });
});

test('what is not to be kept stays unkept, also where a write on its way fails', async () => {
  vi.useFakeTimers();
  const session = sessionWith('Loket buka.');
  const held = Promise.withResolvers<unknown>();
  const answer = (name: string) => (name === 'keepWorkingCopy' ? held.promise : succeed(null));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) =>
    answer((message as { name: string }).name),
  );
  const keeping = session.keepNow();
  await session.exclude();
  held.resolve(fail<Failure>({ code: 'save.interrupted' }));
  await keeping;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kept).toEqual([]);
  expect(session.state.get()).toMatchObject({ isExcluded: true, failure: null });
});

test('an update of the extension is told as soon as the person does something, and once', async () => {
  const session = sessionWith('Loket buka.');
  expect(session.state.get().failure).toBeNull();
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
  document.dispatchEvent(new Event('pointerdown'));
  expect(session.state.get().failure).toEqual({ code: 'extension.updated' });
  await type(session, 'Loket buka sampai sore.');
  expect(session.state.get().failure).toEqual({ code: 'extension.updated' });
  session.dismiss();
  document.dispatchEvent(new Event('pointerdown'));
  expect(session.state.get().failure).toBeNull();
});
