import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAutomaticBackup } from '@/entrypoints/background/automatic-backup.ts';
import { type Order, orderBackup } from '@/entrypoints/background/backup-maker.ts';
import { bringToDownloads } from '@/entrypoints/background/bring-to-downloads.ts';
import type { AutomaticPlan } from '@/lib/core/backup/automatic.ts';
import {
  readAutomaticRun,
  writeAutomaticPlan,
  writeAutomaticRun,
} from '@/lib/storage/backup/automatic-plan.ts';
import { watchAutomaticProgress } from '@/lib/storage/backup/automatic-progress.ts';
import { readBackupNote } from '@/lib/storage/backup-note.ts';

vi.mock('@/entrypoints/background/backup-maker.ts', () => ({ orderBackup: vi.fn() }));
vi.mock('@/entrypoints/background/bring-to-downloads.ts', () => ({ bringToDownloads: vi.fn() }));

const day = 24 * 60 * 60 * 1000;
const ago = (time: number) => new Date(Date.now() - time).toISOString();

const plan = (change: Partial<AutomaticPlan> = {}): AutomaticPlan => ({
  days: 7,
  place: 'downloads',
  lock: null,
  askedAt: ago(100 * day),
  ...change,
});

const close = vi.fn(async () => undefined);

/** The document makes a backup, or fails with this code. */
function makes(code?: 'backup.folder'): Order {
  const made = { drafts: 3, name: 'cadangan.siaptayang', url: 'blob:1', lost: ['loket.jpg'] };
  const outcome = code
    ? ({ ok: false, failure: { code } } as const)
    : ({ ok: true, value: made } as const);
  return { outcome: Promise.resolve(outcome), close };
}

let isAllowed: boolean;
let isLocked: boolean;
const key = {
  isLocked: async () => isLocked,
  secretKey: () => (isLocked ? null : Uint8Array.of(1, 2, 255)),
};

beforeEach(() => {
  fakeBrowser.reset();
  isAllowed = true;
  isLocked = false;
  const permissions = { contains: async () => isAllowed };
  Object.defineProperty(fakeBrowser, 'permissions', { configurable: true, value: permissions });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.mocked(orderBackup).mockImplementation(async () => makes());
  vi.mocked(bringToDownloads).mockImplementation(async (_, name) => ({ ok: true, value: name }));
});
afterEach(() => vi.clearAllMocks());

const progressNow = () =>
  new Promise((resolve) => {
    const stop = watchAutomaticProgress((progress) => resolve(progress));
    stop();
  });
const runs = () => vi.mocked(orderBackup).mock.calls.length;
const ended = (count: number) =>
  vi.waitFor(async () => {
    expect(close).toHaveBeenCalledTimes(count);
    expect(await browser.alarms.get('automatic-backup')).toBeDefined();
  });

describe('an automatic backup', () => {
  test('is made at the start where its time passed, and told', async () => {
    await writeAutomaticPlan(plan());
    followAutomaticBackup(key);
    await ended(1);
    const at = expect.any(String);
    const done = { drafts: 3, name: 'cadangan.siaptayang', at, lost: ['loket.jpg'] };
    expect(await readAutomaticRun()).toMatchObject({ code: null, failures: 0, done });
    expect(await readBackupNote()).toEqual(done);
    const alarm = await browser.alarms.get('automatic-backup');
    expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 6.9 * day);
  });

  test('is not made before its time, nor where none is switched on', async () => {
    followAutomaticBackup(key);
    await writeAutomaticRun({
      triedAt: ago(day),
      code: null,
      failures: 0,
      done: { at: ago(day), drafts: 3, name: 'lama' },
    });
    await writeAutomaticPlan(plan());
    await vi.waitFor(async () =>
      expect(await browser.alarms.get('automatic-backup')).toBeDefined(),
    );
    expect(runs()).toBe(0);
    await writeAutomaticPlan(null);
    await vi.waitFor(async () =>
      expect(await browser.alarms.get('automatic-backup')).toBeUndefined(),
    );
  });

  test('waits for the one before it: there are never two at once', async () => {
    const slow = Promise.withResolvers<Awaited<Order['outcome']>>();
    vi.mocked(orderBackup).mockResolvedValueOnce({ outcome: slow.promise, close });
    await writeAutomaticPlan(plan());
    followAutomaticBackup(key);
    await vi.waitFor(() => expect(runs()).toBe(1));
    await writeAutomaticPlan(plan({ askedAt: new Date(Date.now() + 5000).toISOString() }));
    expect(runs()).toBe(1);
    slow.resolve((await makes().outcome) as never);
    await ended(2);
    expect(runs()).toBe(2);
  });

  test('that fails says why, and is tried again', async () => {
    vi.mocked(orderBackup).mockImplementation(async () => makes('backup.folder'));
    await writeAutomaticPlan(plan({ place: 'folder' }));
    followAutomaticBackup(key);
    await ended(1);
    expect(await readAutomaticRun()).toMatchObject({ code: 'backup.folder', failures: 1 });
    const alarm = await browser.alarms.get('automatic-backup');
    expect(alarm?.scheduledTime).toBeLessThan(Date.now() + day / 24);
    expect(await readBackupNote()).toBeNull();
  });

  test('that the browser breaks off is told, and tried again', async () => {
    vi.mocked(orderBackup).mockRejectedValueOnce(new Error('No offscreen document.'));
    await writeAutomaticPlan(plan());
    followAutomaticBackup(key);
    await vi.waitFor(async () => {
      expect(await readAutomaticRun()).toMatchObject({ code: 'backup.interrupted', failures: 1 });
      expect(await browser.alarms.get('automatic-backup')).toBeDefined();
      expect(await progressNow()).toBeNull();
    });
  });

  test('names lost pictures as far as there is room, whatever they are called', async () => {
    const lost = Array.from({ length: 150 }, () => 'x'.repeat(400));
    const made = { drafts: 3, name: 'cadangan.siaptayang', url: null, lost };
    const outcome = Promise.resolve({ ok: true, value: made } as const);
    vi.mocked(orderBackup).mockResolvedValueOnce({ outcome, close });
    await writeAutomaticPlan(plan());
    followAutomaticBackup(key);
    await ended(1);
    const run = await readAutomaticRun();
    expect(run?.done?.lost).toEqual(Array.from({ length: 100 }, () => 'x'.repeat(300)));
  });

  test('without the permission makes nothing, and says so', async () => {
    isAllowed = false;
    await writeAutomaticPlan(plan());
    followAutomaticBackup(key);
    await vi.waitFor(async () =>
      expect(await readAutomaticRun()).toMatchObject({ code: 'backup.no-permission' }),
    );
    expect(runs()).toBe(0);
  });

  test('is given the key of the desk', async () => {
    await writeAutomaticPlan(plan());
    followAutomaticBackup(key);
    await ended(1);
    expect(vi.mocked(orderBackup).mock.calls[0]?.[0].secretKey).toEqual([1, 2, 255]);
  });

  test('waits for the desk to be unlocked, says so, and is made then', async () => {
    isLocked = true;
    const last = { at: ago(9 * day), drafts: 3, name: 'lama' };
    await writeAutomaticRun({ triedAt: last.at, code: null, failures: 0, done: last });
    await writeAutomaticPlan(plan());
    const check = followAutomaticBackup(key);
    await vi.waitFor(async () =>
      expect(await readAutomaticRun()).toMatchObject({
        code: 'desk.locked',
        failures: 0,
        done: last,
      }),
    );
    expect(runs()).toBe(0);
    expect(await browser.alarms.get('automatic-backup')).toBeUndefined();
    isLocked = false;
    check();
    await ended(1);
    expect(await readAutomaticRun()).toMatchObject({ code: null, done: { drafts: 3 } });
  });

  test('that a stopped background leaves stands there as interrupted', async () => {
    const never = new Promise<never>(() => undefined);
    vi.mocked(orderBackup).mockResolvedValueOnce({ outcome: never, close });
    await writeAutomaticPlan(plan());
    followAutomaticBackup(key);
    await vi.waitFor(() => expect(runs()).toBe(1));
    expect(await readAutomaticRun()).toMatchObject({ code: 'backup.interrupted', failures: 1 });
  });
});
