import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '@/entrypoints/background/handlers.ts';
import type { Reminders } from '@/entrypoints/background/reminders.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import { fail, succeed } from '@/lib/core/result.ts';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { draft } from '../components/spoken.tsx';

vi.mock('@/lib/messaging/ask-composer.ts', () => ({ askComposer: vi.fn() }));

const copy = draft({ text: 'Jadwal' });

/** Loads a draft whose version is saved, or not saved for this reason. */
async function load(why: FailureCode | null, isWithoutVersion?: boolean) {
  const save = vi.fn(async () => (why ? fail({ code: why }) : succeed(null)));
  const handlers = createHandlers({ versions: { save } } as unknown as Stores, {} as Reminders);
  const tab = await browser.tabs.create({ url: 'https://www.facebook.com/' });
  const request = {
    tabId: tab.id ?? 0,
    draft: copy,
    ...(isWithoutVersion && { isWithoutVersion }),
  };
  return handlers.loadIntoComposer(request, {} as never);
}

describe('a draft that is loaded', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
    vi.mocked(askComposer).mockReset().mockResolvedValue(succeed(null));
  });

  test('is not loaded before its version is on the disk', async () => {
    expect(await load('storage.full')).toMatchObject({ failure: { code: 'version.not-kept' } });
    expect(askComposer).not.toHaveBeenCalled();
  });

  test('is loaded without one where the person wants that', async () => {
    expect(await load('storage.full', true)).toEqual(succeed(null));
    expect(askComposer).toHaveBeenCalledOnce();
  });

  test.each([null, 'draft.missing'] as const)(
    'is loaded at once where the store says %s',
    async (why) => {
      expect(await load(why)).toEqual(succeed(null));
      expect(askComposer).toHaveBeenCalledOnce();
    },
  );
});
