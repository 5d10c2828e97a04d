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

/**
 * The place of the reminder: level with the site's button and outside the dialog, right or left of it; else
 * just over the button or under it, where it covers neither button nor text.
 *
 * @param publishButton null where none was recognised.
 * @param size of the reminder.
 * @param taken what else must stay free, such as the field and our panel.
 * @returns null where it would cover something: then it is better left out.
 */
export function placeReminder(
  publishButton: Box | null,
  dialog: Box,
  view: Size,
  size: Size,
  taken: readonly Box[] = [],
): Box | null {
  if (!publishButton) return null;
  const middle = publishButton.top + publishButton.height / 2 - size.height / 2;
  const top = clamp(middle, gap, view.height - size.height - gap);
  const left = clamp(publishButton.left, gap, view.width - size.width - gap);
  const candidates = [
    { ...size, top, left: rightOf(dialog) + gap },
    { ...size, top, left: dialog.left - gap - size.width },
    { ...size, left, top: bottomOf(publishButton) + gap / 2 },
    { ...size, left, top: publishButton.top - gap / 2 - size.height },
  ];
  const avoided = [publishButton, ...taken];
  return candidates.find((box) => isInside(box, view) && !overlapsAny(box, avoided)) ?? null;
}
