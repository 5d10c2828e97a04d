import type { Browser } from 'wxt/browser';
import type { z } from 'zod';
import type { Failure } from '../core/failure.ts';
import { fail, type Result } from '../core/result.ts';
import { type MessageName, protocol, type RequestOf, type ResponseOf } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;

/** One answer for each message; a missing one does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (
    request: RequestOf<Name>,
    sender: Sender,
  ) => Promise<Result<ResponseOf<Name>, Failure>>;
};

/**
 * Answers one message. The request is parsed before a handler sees it.
 *
 * @returns Always a result: what is not in the protocol, or not in its shape, is `message.unknown`.
 */
export async function serve(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Result<unknown, Failure>> {
  if (!isMessage(message)) return fail({ code: 'message.unknown', detail: 'not in the protocol' });
  const { name } = message;
  const schema: z.ZodType = protocol[name].request;
  const request = schema.safeParse(message.request);
  if (!request.success) return fail({ code: 'message.unknown', detail: `${name}: wrong shape` });
  const handle = handlers[name] as (
    request: unknown,
    sender: Sender,
  ) => Promise<Result<unknown, Failure>>;
  try {
    return await handle(request.data, sender);
  } catch (error) {
    return fail({ code: 'save.interrupted', detail: String(error) });
  }
}

function isMessage(message: unknown): message is { name: MessageName; request: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(protocol, message.name)
  );
}
