import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followOpenMember } from '@/entrypoints/background/open-member.ts';

type Following = Parameters<typeof followOpenMember>;

beforeEach(() => fakeBrowser.reset());

/** A background that has just started: it knows nothing of what was before. */
function begin(change: { id?: string | null; isLocked?: boolean }) {
  const { id = 'dewi', isLocked = false } = change;
  const close = vi.fn(async () => undefined);
  const closeAt = Date.now() + 60_000;
  const member = { id, closeAt, ready: Promise.resolve(), subscribe: () => () => undefined, close };
  const desk = { ready: Promise.resolve(), subscribe: () => () => undefined };
  const [first, second] = [member, desk] as unknown as [Following[0], Following[1]];
  followOpenMember(first, second, async () => isLocked);
  return { close, closeAt };
}

const alarm = () => browser.alarms.get('open-member');

test('a desk that was locked while the background slept closes the keys', async () => {
  const { close } = begin({ isLocked: true });
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(await alarm()).toBeUndefined();
});

test('keys whose time is over are closed', async () => {
  const { close } = begin({ id: null });
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('keys on an open desk stay open, and an alarm waits for their end', async () => {
  const { close, closeAt } = begin({});
  await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(closeAt));
  expect(close).not.toHaveBeenCalled();
});
