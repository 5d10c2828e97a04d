/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Only the place of something that was found, or that there is none. */
export const placeOf = (found: Span | undefined): Span | null =>
  found ? { start: found.start, end: found.end } : null;

/**
 * Answers whether an offset lies inside one of the spans, not at its edge. Spans in order, offsets
 * asked for in order: all answers together cost one pass.
 */
export function askInOrder(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((spans[at]?.end ?? offset + 1) <= offset) at += 1;
    const span = spans[at];
    return span !== undefined && span.start < offset;
  };
}
