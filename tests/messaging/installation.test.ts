import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followInstallation } from '@/entrypoints/background/installation.ts';

const begin = vi.fn(async () => undefined);
const create = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'create').mockImplementation(create as never);
  followInstallation(begin);
});
afterEach(() => vi.clearAllMocks());

/** The browser says why it runs us for the first time in this version. */
const say = (reason: string) =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);

test('an installation opens the first run', async () => {
  await say('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/\/desk\.html#mulai$/u),
  });
  expect(begin).toHaveBeenCalledOnce();
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  '%s opens nothing, and what is tidied then is tidied',
  async (reason) => {
    await say(reason);
    expect(create).not.toHaveBeenCalled();
    expect(begin).toHaveBeenCalledOnce();
  },
);
