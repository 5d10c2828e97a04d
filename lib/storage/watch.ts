import { liveQuery } from 'dexie';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';

/** How long to wait before a database that did not answer is asked again, in milliseconds. */
const pauseAfterFailure = 2000;

/** Tells something now and after every change, until the function that comes back is called. */
export type Watch<Value> = (tell: (answer: Result<Value, Failure>) => void) => () => void;

/**
 * Tells what a question to the database gives, now and after every change of what it read, whoever made
 * it: this page, a panel, another tab. A database that cannot be read is asked again until it can.
 *
 * @returns Stops telling.
 */
export function watch<Value>(
  ask: () => Promise<Result<Value, Failure>>,
  tell: (answer: Result<Value, Failure>) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let subscription = subscribe();
  function subscribe() {
    return liveQuery(ask).subscribe((answer) => {
      tell(answer);
      if (!answer.ok) timer = setTimeout(askAgain, pauseAfterFailure);
    });
  }
  function askAgain() {
    subscription.unsubscribe();
    subscription = subscribe();
  }
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}
