import { browser } from 'wxt/browser';
import type { Failure } from '../core/failure.ts';
import { fail, type Result } from '../core/result.ts';
import type { MessageName, RequestOf, ResponseOf } from './protocol.ts';

/** False in a page whose extension was updated or removed: nothing can be sent from there any more. */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;

/**
 * Sends a message from a page to the background.
 *
 * @returns What the background answered. Never throws: a background that was stopped in the middle is
 *   `save.interrupted` (ask again), an extension that was updated meanwhile is `extension.updated`.
 */
export async function send<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Result<ResponseOf<Name>, Failure>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, request });
    if (isResult<ResponseOf<Name>>(answer)) return answer;
    return fail({ code: 'save.interrupted', detail: 'no answer' });
  } catch (error) {
    const code = isConnected() ? 'save.interrupted' : 'extension.updated';
    return fail({ code, detail: String(error) });
  }
}

/** The background parses what it gets and sends back only what `serve` made, so its shape is trusted. */
function isResult<Value>(answer: unknown): answer is Result<Value, Failure> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
