/** Something that is measured. */
export interface Subject {
  readonly name: string;
  /** Reads one text, from the beginning. */
  readonly run: (text: string) => unknown;
}

/** In milliseconds. */
export interface Figure {
  readonly median: number;
  readonly p95: number;
}

/** How long each subject runs over other texts first, so that the engine has compiled it, in milliseconds. */
const warmUp = 1500;

/**
 * Measures all subjects over the same texts, in turns of some texts each: a moment in which the machine
 * is busy falls on all of them, so that their ratios hold where their times do not, and none is measured
 * with the memory that another one has just filled. (tinybench measures one after the other.)
 */
export async function measure(
  subjects: readonly Subject[],
  texts: readonly string[],
  others: readonly string[],
): Promise<ReadonlyMap<string, Figure>> {
  const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (const subject of subjects) await warm(subject, others);
  for (const some of rounds(texts)) {
    for (const { name, run } of subjects) {
      for (const text of others.slice(0, refreshed)) await run(text);
      for (const text of some) times.get(name)?.push(await time(() => run(text)));
    }
  }
  return new Map([...times].map(([name, taken]) => [name, summarize(taken)]));
}

/** So many texts are a turn, after so many that are not counted. */
const turn = 10;
const refreshed = 3;

function* rounds(texts: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < texts.length; from += turn) yield texts.slice(from, from + turn);
}

/** Lets the engine compile what a subject runs. */
export async function warm({ run }: Subject, texts: readonly string[]): Promise<void> {
  const end = performance.now() + warmUp;
  do {
    for (const text of texts) await run(text);
  } while (performance.now() < end);
}

/** In milliseconds. */
export async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/** Median and 95th percentile of times in any order. */
export function summarize(times: readonly number[]): Figure {
  const sorted = times.toSorted((one, other) => one - other);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
