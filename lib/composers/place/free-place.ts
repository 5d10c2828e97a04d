import { type Box, bottomOf, gap, overlapsAny, rightOf, type Size } from './box.ts';

interface Wish {
  readonly least: Size;
  readonly most: Size;
}

/**
 * The largest free part of the window, cut to the size that is wished for; of several equal ones the one
 * furthest right. Null where no part is large enough.
 */
export function freePlace(taken: readonly Box[], view: Size, wish: Wish): Box | null {
  const columns = pairs([gap, view.width - gap, ...taken.flatMap(sides)]);
  const rows = pairs([gap, view.height - gap, ...taken.flatMap(ends)]);
  let best: Box | null = null;
  for (const [left, right] of columns) {
    for (const [top, bottom] of rows) {
      const box = { left, top, width: right - left, height: bottom - top };
      if (fits(box, view, wish) && !overlapsAny(box, taken)) best = better(best, cut(box, wish));
    }
  }
  return best;
}

const sides = (box: Box) => [box.left - gap, rightOf(box) + gap];
const ends = (box: Box) => [box.top - gap, bottomOf(box) + gap];

function pairs(edges: readonly number[]): [number, number][] {
  const sorted = [...new Set(edges)].sort((one, other) => one - other);
  return sorted.flatMap((low, index) =>
    sorted.slice(index + 1).map((high): [number, number] => [low, high]),
  );
}

const fits = (box: Box, view: Size, { least }: Wish): boolean =>
  box.width >= least.width &&
  box.height >= least.height &&
  box.left >= 0 &&
  box.top >= 0 &&
  rightOf(box) <= view.width &&
  bottomOf(box) <= view.height;

/** Kept at the right end of what is free. */
function cut(box: Box, { most }: Wish): Box {
  const width = Math.min(box.width, most.width);
  return {
    left: rightOf(box) - width,
    top: box.top,
    width,
    height: Math.min(box.height, most.height),
  };
}

function better(best: Box | null, box: Box): Box {
  if (!best) return box;
  const gain = box.width * box.height - best.width * best.height;
  return gain > 0 || (gain === 0 && box.left > best.left) ? box : best;
}
