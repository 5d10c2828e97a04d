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

const inOrder = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** In the order of the text: of two that overlap the earlier stays, of two at one place the longer. */
export function withoutOverlaps<Place extends Span>(places: readonly Place[]): Place[] {
  let last = 0;
  return places.toSorted(inOrder).filter(({ start, end }) => {
    const isFree = start >= last;
    if (isFree) last = end;
    return isFree;
  });
}
