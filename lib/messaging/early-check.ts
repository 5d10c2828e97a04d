import type { Check } from '../core/check-view.ts';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import type { RequestOf } from './protocol.ts';
import { send } from './send.ts';

type Answer = Promise<Result<Check, Failure>>;

interface EarlyCheck {
  readonly request: RequestOf<'check'>;
  readonly answer: Answer;
}

/** Loader and panel are two scripts in one isolated world of a frame; the page sees nothing of it. */
const key = Symbol.for('siap-tayang.early-check');

/** Has a text checked while its panel is on the way, so that its first findings need not wait for both. */
export function checkEarly(request: RequestOf<'check'>): void {
  const early: EarlyCheck = { request, answer: send('check', request) };
  Reflect.set(globalThis, key, early);
}

/** The answer to a request that was asked early; null for any other. It can be taken once. */
export function takeEarlyCheck(request: RequestOf<'check'>): Answer | null {
  const early: EarlyCheck | undefined = Reflect.get(globalThis, key);
  Reflect.deleteProperty(globalThis, key);
  return early && JSON.stringify(early.request) === JSON.stringify(request) ? early.answer : null;
}
