import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DeskLock } from '@/entrypoints/desk/lock/desk-lock.ts';
import type { AskKey } from '@/entrypoints/desk/lock/key-jobs.ts';
import { succeed } from '@/lib/core/result.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { DeskKey } from '@/lib/storage/lock/desk-key.ts';
import { sealedLock, testKey } from '../storage/world.ts';

/** The work with passphrases, which takes seconds each, with a key that is there already. */
const ask = (async (kind: string) =>
  succeed(
    kind === 'make' ? { ...testKey, wrapped: sealedLock.wrapped } : testKey.secretKey,
  )) as unknown as AskKey;

test('who unlocks while sealing is still being stopped need not say that it shall go on', async () => {
  const key = new DeskKey();
  const database = openDatabase(`test-${crypto.randomUUID()}`, key);
  onTestFinished(() => database.delete());
  const begun = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const takeWaiting = async () => {
    begun.resolve();
    await held.promise;
  };
  const lock = new DeskLock({ database, key, ask, takeWaiting });
  await vi.waitFor(() => expect(lock.getState().kind).toBe('none'));

  await lock.switchOn({ passphrase: 'enam kata', minutes: 15 });
  await begun.promise;
  await lock.lock();
  expect(lock.getState()).toMatchObject({ kind: 'locked', isConverting: true });
  const unlocked = lock.unlock('enam kata');
  await vi.waitFor(() => expect(lock.getState().kind).toBe('converting'));
  held.resolve();
  await unlocked;
  await vi.waitFor(() => expect(lock.getState().kind).toBe('open'));
});
