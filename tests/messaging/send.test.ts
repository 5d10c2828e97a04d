import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { succeed } from '@/lib/core/result.ts';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import { send } from '@/lib/messaging/send.ts';

beforeEach(() => fakeBrowser.reset());

const id = '0b0f2a1e-5c3a-4d0f-9c57-2f6a4e1b7a10';

/** Lets the background answer everything in one way. */
const answerWith = (answer: unknown) =>
  browser.runtime.onMessage.addListener((_message, _sender, reply) => {
    reply(answer);
    return true;
  });

describe('a page that asks the background', () => {
  test('gets its answer', async () => {
    answerWith(succeed(null));
    expect(await send('discardWorkingCopy', { id })).toEqual(succeed(null));
  });

  test('is told that saving was interrupted where the background was stopped', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not connect'));
    const sent = await send('discardWorkingCopy', { id });
    expect(sent).toMatchObject({ failure: { code: 'save.interrupted' } });
  });

  test('is told the same where no answer came', async () => {
    answerWith(undefined);
    const sent = await send('discardWorkingCopy', { id });
    expect(sent).toMatchObject({ failure: { code: 'save.interrupted' } });
  });

  test('is told of the update where the extension was replaced meanwhile', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Extension context invalidated.'),
    );
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    const sent = await send('discardWorkingCopy', { id });
    expect(sent).toMatchObject({ failure: { code: 'extension.updated' } });
  });
});

describe('a page that asks the panel of a tab', () => {
  test('gets its answer', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => succeed(null) as never);
    expect(await askComposer(7, 'openPanel', null)).toEqual(succeed(null));
  });

  test('is told that no composer is open where nobody answers', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiving end'));
    expect(await askComposer(7, 'openPanel', null)).toMatchObject({
      failure: { code: 'composer.none-open' },
    });
  });
});
