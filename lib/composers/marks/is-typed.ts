/** Whether one letter came or went, in UTF-16 units at most two: nothing pasted, loaded or taken out. */
export const isTyped = (before: string, after: string): boolean =>
  Math.abs(after.length - before.length) <= 2;
