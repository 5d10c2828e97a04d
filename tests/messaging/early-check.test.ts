import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noCheck } from '@/lib/core/check-view.ts';
import { succeed } from '@/lib/core/result.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { checkEarly, takeEarlyCheck } from '@/lib/messaging/early-check.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';

const request = (change: Partial<RequestOf<'check'>> = {}): RequestOf<'check'> => ({
  text: 'Loket buka.',
  channels: ['facebook'],
  selfCheck: unchecked,
  mediaCount: 0,
  draftId: null,
  ...change,
});

const answer = succeed({ ...noCheck, text: 'Loket buka.' });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => answer as never);
});

describe('a check that the loader asked for', () => {
  test('is taken by the panel that asks for the same, once', async () => {
    checkEarly(request());
    expect(await takeEarlyCheck(request())).toEqual(answer);
    expect(takeEarlyCheck(request())).toBeNull();
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  test.each([
    { text: 'Loket tutup.' },
    { channels: ['instagram'] },
    { mediaCount: 1 },
    { selfCheck: { ...unchecked, kind: 'news' } },
  ] as const)('is no answer to another request: %o', (change) => {
    checkEarly(request());
    expect(takeEarlyCheck(request(change as Partial<RequestOf<'check'>>))).toBeNull();
    expect(takeEarlyCheck(request())).toBeNull();
  });

  test('is none where nobody asked', () => {
    expect(takeEarlyCheck(request())).toBeNull();
  });
});
