/** What was typed over what: `[from, to)` of the old text gave way to `length` more or fewer units. */
export interface Edit {
  readonly from: number;
  /** In the old text. */
  readonly to: number;
  /** How much longer the text is now, in UTF-16 units. */
  readonly growth: number;
}

/** The one stretch in which two texts differ. By halves, so that a long text costs little more. */
export function findEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const from = longest(shorter, (length) => after.startsWith(before.slice(0, length)));
  const same = longest(shorter - from, (length) =>
    after.endsWith(before.slice(before.length - length)),
  );
  return { from, to: before.length - same, growth: after.length - before.length };
}

/** The greatest length up to a limit that holds, where all shorter ones hold too. */
function longest(limit: number, holds: (length: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
