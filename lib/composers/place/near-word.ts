import { around, type Box, grow, holds } from './box.ts';

/** How far the pointer may go from word and card before the card goes, in CSS pixels. */
const reach = 12;

/** Whether a point of the window is at one of these boxes, or between them. */
export const isAmong = (boxes: readonly Box[], x: number, y: number): boolean =>
  holds(grow(around(boxes), reach), x, y);
