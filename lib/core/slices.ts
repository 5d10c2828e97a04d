/** A work that can be put off after each step, so that whoever asked for it can do something else first. */
export type Slices<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function doAll<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
