import type { EvaluateFunc, Frame, Page } from 'puppeteer-core';

/** A page, or a frame in it. */
export type Place = Page | Frame;

/**
 * Waits until the condition holds in the page. It is looked at by a timer, since a page that is not
 * in front draws no frames.
 */
export async function waitUntil<Args extends unknown[]>(
  place: Place,
  condition: EvaluateFunc<Args>,
  ...args: Args
): Promise<void> {
  await place.waitForFunction(condition, { polling: 20 }, ...args);
}

/** Waits until a value that only the test sees, such as a request's record, is there. */
export async function waitFor<Value>(
  place: Place,
  look: () => Value | undefined,
  deadline = 10_000,
): Promise<Value> {
  const end = performance.now() + deadline;
  for (;;) {
    const value = look();
    if (value !== undefined) return value;
    if (performance.now() > end) throw new Error('What was waited for did not come.');
    // One turn of the browser.
    await place.evaluate(() => undefined);
  }
}

/** Waits until something holds that has to be asked for, such as what several places saw together. */
export async function waitUntilSeen(place: Place, look: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await look())) {
    if (performance.now() > end) throw new Error('What was waited for did not come.');
    // One turn of the browser.
    await place.evaluate(() => undefined);
  }
}
