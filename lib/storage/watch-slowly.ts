import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { watch } from './watch.ts';

/** After an answer that took so long, as long a pause so many times over. */
const pauses = 9;

/**
 * As `watch`, for an answer that is read from very much: at most a tenth of the time goes into it, however
 * often something changes, so that nobody who saves waits for it again and again.
 *
 * @param sign A small question whose answer changes with every change.
 * @param begin Nothing is asked before.
 * @returns Stops telling.
 */
export function watchSlowly<Value>(
  sign: () => Promise<Result<unknown, Failure>>,
  ask: () => Promise<Result<Value, Failure>>,
  tell: (answer: Result<Value, Failure>) => void,
  begin: Promise<void>,
): () => void {
  let isStopped = false;
  let isBusy = false;
  let isChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = async () => {
    isBusy = true;
    isChanged = false;
    const start = performance.now();
    const read = await ask();
    if (isStopped) return;
    tell(read);
    timer = setTimeout(rest, pauses * (performance.now() - start));
  };
  const rest = () => {
    isBusy = false;
    if (isChanged) void answer();
  };
  let stop = () => {
    isStopped = true;
  };
  void begin.then(() => {
    if (isStopped) return;
    const end = watch(sign, () => {
      isChanged = true;
      if (!isBusy) void answer();
    });
    stop = () => {
      isStopped = true;
      clearTimeout(timer);
      end();
    };
  });
  return () => stop();
}
