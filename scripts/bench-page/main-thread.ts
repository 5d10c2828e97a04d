import type { Page } from 'puppeteer-core';

/** What the main thread of one page did, in milliseconds. */
export interface MainThread {
  /** Of all its tasks together, as the processor counts: other programs of the machine do not matter. */
  readonly total: number;
  /** As a person waits. */
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds, as the next one. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor alone. */
  readonly tdur?: number;
}

/** `RunTask` is in the first one; where it began and ended, and on which thread, in the second. */
const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const [start, end] = ['bench-start', 'bench-end'];

/**
 * Traces the browser while `act` runs and sums up the tasks of the page's main thread: scripts of the
 * site and ours, style, layout, painting and the collection of garbage.
 */
export async function traceMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories });
  await note(page, start);
  await act();
  await note(page, end);
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  return summarize(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
}

const note = (page: Page, name: string) =>
  page.evaluate((mark) => {
    performance.mark(mark);
  }, name);

function summarize(events: readonly TraceEvent[]): MainThread {
  const first = noted(events, start);
  const last = noted(events, end);
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid)
    .filter(({ ts }) => first.ts <= ts && ts <= last.ts);
  return {
    total: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
    longest: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
  };
}

function noted(events: readonly TraceEvent[], mark: string): TraceEvent {
  const found = events.find(({ name, cat }) => name === mark && cat.includes('blink.user_timing'));
  if (!found) throw new Error(`The trace does not hold "${mark}".`);
  return found;
}
