import { type Browser, browser } from 'wxt/browser';
import { practicePage } from '@/lib/core/practice/practice-post.ts';
import { succeed } from '@/lib/core/result.ts';
import type { Handlers } from '@/lib/messaging/serve.ts';
import { forgetPractice, holdPractice } from '@/lib/storage/practice-text.ts';

type Sender = Browser.runtime.MessageSender;

/** The answers for whoever asks: those of practice for the panel on the practice page. */
export function besidePractice(handlers: Handlers): (sender: Sender) => Handlers {
  const practice = inPractice(handlers);
  return (sender) => (isPractice(sender) ? practice : handlers);
}

const isPractice = ({ url }: Sender): boolean =>
  url?.split(/[?#]/)[0] === browser.runtime.getURL(practicePage);

/** In practice nothing becomes a draft: its text is held apart, and compared with nothing that was approved. */
const inPractice = (handlers: Handlers): Handlers => ({
  ...handlers,
  check: (request, sender) => handlers.check({ ...request, draftId: null }, sender),
  async keepWorkingCopy({ id, text }) {
    await holdPractice(text);
    return succeed({ id, savedAt: new Date().toISOString() });
  },
  async discardWorkingCopy() {
    await forgetPractice();
    return succeed(null);
  },
  openDesk: (_, sender) => handlers.openDesk({ draftId: null }, sender),
});
