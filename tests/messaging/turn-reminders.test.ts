import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTurns } from '@/entrypoints/background/turn-reminders.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { fail, succeed } from '@/lib/core/result.ts';

const row = (id: string, title = `Judul ${id}`) =>
  ({ id, title, turn: 'editor', since: '2026-11-24T01:00:00.000Z' }) as DraftRow;

const create = vi.fn(async (_id: string, _shown: { readonly message: string }) => '');
const tabs = vi.fn(async (_tab: { readonly url: string }) => ({}));
let clicked: (id: string) => void;

function standIn(isAllowed = true) {
  const onClicked = { addListener: (listener: typeof clicked) => (clicked = listener) };
  const notifications = isAllowed ? { create, clear: vi.fn(), onClicked } : undefined;
  Object.defineProperty(fakeBrowser, 'notifications', { configurable: true, value: notifications });
  const permissions = { onAdded: { addListener: vi.fn() } };
  Object.defineProperty(fakeBrowser, 'permissions', { configurable: true, value: permissions });
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(tabs as never);
}

const follow = (rows: readonly DraftRow[]) =>
  followTurns({ waiting: async () => succeed(rows), readPolicy: async () => defaultPolicy });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T02:00:00.000Z') });
  standIn();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

test('what waits for the person here is told once, also where the background starts again', async () => {
  await follow([row('a')])();
  await follow([row('a')])();
  expect(create).toHaveBeenCalledExactlyOnceWith(
    'turn:a',
    expect.objectContaining({ title: 'Giliran tinjauan', message: 'Giliran Anda: “Judul a”' }),
  );
});

test('and once more after the days that the office set', async () => {
  await follow([row('a', '')])();
  for (const days of [1, 2, 5]) {
    vi.setSystemTime(new Date(2026, 10, 24 + days, 12));
    await follow([row('a', '')])();
  }
  expect(create.mock.calls.map(([, { message }]) => message)).toEqual([
    'Giliran Anda: draf tanpa judul',
    'Masih giliran Anda: draf tanpa judul',
  ]);
});

test('many are told together', async () => {
  await follow(['a', 'b', 'c', 'd'].map((id) => row(id)))();
  expect(create).toHaveBeenCalledExactlyOnceWith(
    'turn:all',
    expect.objectContaining({ message: '4 draf menunggu Anda' }),
  );
});

test('a click opens the draft, or all that wait', async () => {
  await follow([row('a')])();
  for (const id of ['turn:a', 'turn:all', 'of another part']) clicked(id);
  expect(tabs.mock.calls.map(([{ url }]) => new URL(url).hash)).toEqual([
    '#draf/a/tinjauan',
    '#draf?giliran=mine',
  ]);
});

test('nothing is told without the permission, nor while the desk is locked', async () => {
  standIn(false);
  await follow([row('a')])();
  standIn();
  const waiting = async () => fail({ code: 'desk.locked' as const });
  await followTurns({ waiting, readPolicy: async () => defaultPolicy })();
  expect(create).not.toHaveBeenCalled();
  await follow([row('a')])();
  expect(create).toHaveBeenCalledOnce();
});
