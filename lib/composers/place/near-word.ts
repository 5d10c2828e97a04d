import { around, type Box, bottomOf, grow, rightOf } from './box.ts';

/** How far the pointer may go from word and card before the card goes, in CSS pixels. */
const reach = 12;

/** Whether a point of the window is at one of these boxes, or between them. */
export function isAmong(boxes: readonly Box[], x: number, y: number): boolean {
  const box = grow(around(boxes), reach);
  return box.left <= x && x <= rightOf(box) && box.top <= y && y <= bottomOf(box);
}
