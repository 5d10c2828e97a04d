import type { Slices } from '@/lib/core/slices.ts';

/** How long the page may be kept from answering at a time, in milliseconds. */
const turn = 12;

/**
 * Does a work after a pause, and lets the page answer between its slices.
 *
 * @param pause In milliseconds.
 * @returns Gives it up.
 */
export function inSlices<Result>(
  slices: Slices<Result>,
  pause: number,
  onDone: (result: Result) => void,
): () => void {
  const work = () => {
    const end = performance.now() + turn;
    do {
      const step = slices.next();
      if (step.done) return onDone(step.value);
    } while (performance.now() < end);
    timer = setTimeout(work);
  };
  let timer = setTimeout(work, pause);
  return () => clearTimeout(timer);
}
