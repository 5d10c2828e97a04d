import { browser } from 'wxt/browser';
import type { Failure } from '../core/failure.ts';
import { fail } from '../core/result.ts';
import type { ComposerHandlers, ComposerMessageName } from './composer-protocol.ts';

/**
 * Lets a frame answer the background until `signal` aborts. Every frame of a tab hears each message and the
 * first answer counts, so a frame that has nothing to say must not answer.
 *
 * @param isMeant Whether this frame answers at the moment.
 */
export function answerAsComposer(
  handlers: Partial<ComposerHandlers>,
  isMeant: (name: ComposerMessageName) => boolean,
  signal: AbortSignal,
): void {
  const listen = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    if (!isComposerMessage(message, handlers) || !isMeant(message.composer)) return undefined;
    const handle = handlers[message.composer] as (request: unknown) => Promise<unknown>;
    handle(message.request).then(reply, (error: unknown) => {
      reply(fail<Failure>({ code: 'composer.lost', detail: String(error) }));
    });
    // Both browsers keep the way back open only for this.
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function isComposerMessage(
  message: unknown,
  handlers: Partial<ComposerHandlers>,
): message is { composer: ComposerMessageName; request: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'composer' in message &&
    typeof message.composer === 'string' &&
    Object.hasOwn(handlers, message.composer)
  );
}
