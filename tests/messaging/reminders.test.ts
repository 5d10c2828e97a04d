import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followReminders } from '@/entrypoints/background/reminders.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { Plans } from '@/lib/storage/plans.ts';
import { writeTold } from '@/lib/storage/reminders.ts';

const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
const soon = new Date(Date.now() + 3_600_000).toISOString();

const post = (id: string, plannedAt = anHourAgo) =>
  ({ id, title: `Judul ${id}`, plannedAt }) as DraftRow;

/** Plans of which this is due. */
const plansWith = (due: readonly DraftRow[], next: string | null = null) =>
  ({
    dueUntitled: async () => ({ ok: true, value: due }),
    next: async () => ({ ok: true, value: next }),
  }) as unknown as Plans;

let clicked: (id: string) => void;
const create = vi.fn(async () => '');
const setBadgeText = vi.fn(async () => undefined);
const setTitle = vi.fn(async () => undefined);
const tabs = vi.fn(async () => ({}));

/** @param isAllowed Without the permission a browser has no `notifications` at all. */
function standIn(isAllowed = true) {
  const onClicked = { addListener: (listener: typeof clicked) => (clicked = listener) };
  const notifications = isAllowed ? { create, clear: vi.fn(), onClicked } : undefined;
  Object.defineProperty(fakeBrowser, 'notifications', { configurable: true, value: notifications });
  const action = { setBadgeText, setBadgeBackgroundColor: vi.fn(), setTitle };
  Object.defineProperty(fakeBrowser, 'action', { configurable: true, value: action });
  const permissions = { onAdded: { addListener: vi.fn() } };
  Object.defineProperty(fakeBrowser, 'permissions', { configurable: true, value: permissions });
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(tabs as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  standIn();
});
afterEach(() => vi.clearAllMocks());

describe('a planned post that is due', () => {
  test('is told once by its title alone, also where the background starts again', async () => {
    await followReminders(plansWith([post('a')])).check();
    await followReminders(plansWith([post('a')])).check();
    expect(create).toHaveBeenCalledExactlyOnceWith(
      'a',
      expect.objectContaining({ title: 'Sudah waktunya tayang', message: 'Judul a' }),
    );
  });

  test('that its site brings out is asked about instead', async () => {
    await followReminders(plansWith([{ ...post('a'), status: 'planned' }])).check();
    expect(create).toHaveBeenCalledExactlyOnceWith(
      'a',
      expect.objectContaining({ title: 'Sudah tayang?', message: 'Judul a' }),
    );
    expect(setTitle).toHaveBeenLastCalledWith({ title: 'Sudah tayang? “Judul a”' });
  });

  test('is told anew where it was planned anew', async () => {
    await followReminders(plansWith([post('a')])).check();
    await followReminders(plansWith([post('a', soon)])).check();
    expect(create).toHaveBeenCalledTimes(2);
  });

  test('is told together with others where many came due', async () => {
    await followReminders(plansWith(['a', 'b', 'c', 'd'].map((id) => post(id)))).check();
    expect(create).toHaveBeenCalledExactlyOnceWith(
      'all',
      expect.objectContaining({ message: '4 unggahan' }),
    );
  });

  test('is opened by a click', async () => {
    await followReminders(plansWith([post('a')])).check();
    clicked('a');
    expect(tabs).toHaveBeenCalledWith({ url: expect.stringMatching(/desk\.html#draf\/a$/) });
  });

  test('stands on the toolbar button until somebody knows', async () => {
    const reminders = followReminders(plansWith([post('a'), post('b')]));
    await reminders.check();
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '2' });
    await writeTold('remindersSeen', {
      a: post('a').plannedAt ?? '',
      b: post('b').plannedAt ?? '',
    });
    await reminders.check();
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(await reminders.due()).toEqual([]);
  });

  test('without the permission is on the button, and is told once it is given', async () => {
    standIn(false);
    const reminders = followReminders(plansWith([post('a')]));
    await reminders.check();
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
    expect(create).not.toHaveBeenCalled();
    standIn();
    await reminders.check();
    expect(create).toHaveBeenCalledOnce();
  });

  test('is told again where what was told before is damaged', async () => {
    await browser.storage.local.set({ remindersTold: ['damaged'] });
    await followReminders(plansWith([post('a')])).check();
    expect(create).toHaveBeenCalledOnce();
  });
});

/** How long until the alarm rings. */
const inMinutes = async () =>
  ((await browser.alarms.get('reminders'))?.scheduledTime ?? 0) / 60_000 - Date.now() / 60_000;

describe('the alarm', () => {
  test('is set for the next plan, and taken away where there is none', async () => {
    await followReminders(plansWith([], soon)).check();
    expect((await browser.alarms.get('reminders'))?.scheduledTime).toBe(Date.parse(soon));
    await followReminders(plansWith([])).check();
    expect(await browser.alarms.get('reminders')).toBeUndefined();
  });

  const unreadable = async () => ({ ok: false, failure: { code: 'storage.unavailable' } }) as never;

  test.each(['next', 'dueUntitled'] as const)(
    'rings in a minute where the database answers nothing to %s, and the button stays as it is',
    async (which) => {
      await followReminders(plansWith([post('a')], soon)).check();
      setBadgeText.mockClear();
      const plans = Object.assign(plansWith([], soon), { [which]: unreadable });
      await followReminders(plans).check();
      expect(setBadgeText).not.toHaveBeenCalled();
      expect(await inMinutes()).toBeCloseTo(1, 0);
    },
  );

  test('rings in a minute where the browser cannot show anything at the moment', async () => {
    const busy = new Error('busy');
    create.mockRejectedValueOnce(busy).mockRejectedValueOnce(busy);
    const reminders = followReminders(plansWith([post('a')], soon));
    await reminders.check();
    expect(await inMinutes()).toBeCloseTo(1, 0);
    await reminders.check();
    expect((await browser.alarms.get('reminders'))?.scheduledTime).toBe(Date.parse(soon));
  });
});
