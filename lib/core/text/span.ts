/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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
