import type { Joint, Voice } from './voices.ts';

/** What it costs to go over to a language, by where. */
export type Costs = Readonly<Record<Joint, number>>;

/** One of the languages that words can be in. */
export interface State {
  /** What it is ahead by before the first word. */
  readonly start: number;
  /** What it costs to go over to it from another one. */
  readonly costs: Costs;
}

/**
 * The most likely language of each word, as an index: what the words say, less what the changes cost
 * (Viterbi). Grows with the number of words, and with nothing else.
 */
export function decode(voices: readonly Voice[], states: readonly State[]): number[] {
  const width = states.length;
  const cameFrom = new Uint8Array(voices.length * width);
  const sums = states.map(({ start }) => start);
  const costsAt = (joint: Joint) => states.map(({ costs }) => costs[joint]);
  const costs = { sentence: costsAt('sentence'), mark: costsAt('mark'), none: costsAt('none') };
  let at = 0;
  for (const { scores, joint } of voices) {
    const top = indexOfMost(sums);
    const most = sums[top] ?? 0;
    const toChange = costs[joint];
    for (let state = 0; state < width; state += 1) {
      const stayed = sums[state] ?? 0;
      const changed = most - (toChange[state] ?? 0);
      cameFrom[at + state] = changed > stayed ? top : state;
      sums[state] = Math.max(stayed, changed) + (scores[state] ?? 0);
    }
    at += width;
  }
  return traceBack(cameFrom, width, indexOfMost(sums));
}

function traceBack(cameFrom: Uint8Array, width: number, last: number): number[] {
  const path: number[] = [];
  let state = last;
  for (let at = cameFrom.length / width - 1; at >= 0; at -= 1) {
    path.push(state);
    state = cameFrom[width * at + state] ?? state;
  }
  return path.reverse();
}

export function indexOfMost(numbers: readonly number[]): number {
  let most = 0;
  for (let at = 1; at < numbers.length; at += 1) {
    if ((numbers[at] ?? 0) > (numbers[most] ?? 0)) most = at;
  }
  return most;
}
