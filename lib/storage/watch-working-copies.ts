import { liveQuery } from 'dexie';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import type { WorkingCopies, WorkingCopyList } from './working-copies.ts';

/** How long to wait before a database that did not answer is asked again, in milliseconds. */
const pauseAfterFailure = 2000;

/**
 * Tells about the drafts now and after every change, whoever made it: this page, a panel, another tab.
 * A database that cannot be read is asked again until it can.
 *
 * @returns Stops telling.
 */
export function watchWorkingCopies(
  copies: WorkingCopies,
  tell: (list: Result<WorkingCopyList, Failure>) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let subscription = subscribe();
  function subscribe() {
    return liveQuery(() => copies.list()).subscribe((list) => {
      tell(list);
      if (!list.ok) timer = setTimeout(askAgain, pauseAfterFailure);
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
