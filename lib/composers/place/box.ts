/** A rectangle on the screen, in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between what is ours and what it stands beside, in CSS pixels. */
export const gap = 12;

/** Height of four lines of text, in CSS pixels. */
const someLines = 80;

export const rightOf = (box: Box): number => box.left + box.width;
export const bottomOf = (box: Box): number => box.top + box.height;

/** Whether a point of the window lies in a box or at its edge. */
export const holds = (box: Box, x: number, y: number): boolean =>
  box.left <= x && x <= rightOf(box) && box.top <= y && y <= bottomOf(box);

/** Whether two boxes share any pixel; edges that touch do not count. */
export const overlaps = (one: Box, other: Box): boolean =>
  one.left < rightOf(other) &&
  other.left < rightOf(one) &&
  one.top < bottomOf(other) &&
  other.top < bottomOf(one);

export const overlapsAny = (box: Box, others: readonly Box[]): boolean =>
  others.some((other) => overlaps(box, other));

export const isInside = (box: Box, view: Size): boolean =>
  box.left >= 0 && box.top >= 0 && rightOf(box) <= view.width && bottomOf(box) <= view.height;

/** Whether a box is seen from its top on, for at least some lines of text. */
export const isBeginInSight = ({ top, height }: Box, view: Size): boolean =>
  top >= 0 && top + Math.min(height, someLines) <= view.height;

/** The box made larger by `by` pixels on each side. */
export const grow = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A number kept between two limits; the lower one wins where they contradict each other. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** The box moved, and if need be made smaller, so that it lies inside the window. */
export function intoView(box: Box, view: Size): Box {
  const width = Math.min(box.width, view.width);
  const height = Math.min(box.height, view.height);
  return {
    width,
    height,
    left: clamp(box.left, 0, view.width - width),
    top: clamp(box.top, 0, view.height - height),
  };
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map(rightOf)) - left;
  return { left, top, width, height: Math.max(...boxes.map(bottomOf)) - top };
}
