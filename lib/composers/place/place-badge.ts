import {
  type Box,
  bottomOf,
  clamp,
  gap,
  isInside,
  overlapsAny,
  rightOf,
  type Size,
} from './box.ts';
import type { Surroundings } from './surroundings.ts';

/** Where the badge stands; short where it has only the title row. */
export interface BadgePlace {
  readonly left: number;
  readonly top: number;
  readonly isShort: boolean;
}

/** Height of a dialog's title row. */
const titleRow = 56;

/**
 * The place of the badge: outside the dialog's top right edge, else outside the left one, else short: in the
 * empty left of its title row, over or under the dialog, in a corner of the window. Never over a button.
 *
 * @param size of the badge with all its words, and without the count of the rest.
 * @param buttons the site's buttons around the field.
 */
export function placeBadge(
  around: Surroundings,
  size: { readonly full: Size; readonly short: Size },
  buttons: readonly Box[],
): BadgePlace {
  const { view } = around;
  const taken = [...buttons, around.field, ...(around.publish ? [around.publish] : [])];
  const free = (box: Box) => isInside(box, view) && !overlapsAny(box, taken);
  const full = outside(around, size.full).find(free);
  if (full) return { left: full.left, top: full.top, isShort: false };
  const candidates = within(around, size.short);
  const short = candidates.find(free) ?? candidates.at(-1);
  return { left: short?.left ?? gap, top: short?.top ?? gap, isShort: true };
}

function outside({ dialog, view }: Surroundings, size: Size): Box[] {
  const top = clamp(dialog.top + gap, gap, view.height - size.height - gap);
  return [
    { ...size, top, left: rightOf(dialog) + gap },
    { ...size, top, left: dialog.left - gap - size.width },
  ];
}

function within({ dialog, view }: Surroundings, size: Size): Box[] {
  const left = Math.max(gap, dialog.left + gap / 2);
  const farLeft = clamp(rightOf(dialog) - size.width, gap, view.width - size.width - gap);
  const inTitle = dialog.top + (titleRow - size.height) / 2;
  const beyond = [dialog.top - titleRow / 2 - size.height / 2, dialog.top - size.height - 4];
  const tops = [inTitle, ...beyond, bottomOf(dialog) + 4];
  const corner = { ...size, left: view.width - size.width - 4, top: 4 };
  return [
    ...tops.flatMap((top) => [left, farLeft].map((at) => ({ ...size, left: at, top }))),
    corner,
  ];
}
