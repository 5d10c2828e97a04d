import { type Box, bottomOf, clamp, gap, isInside, overlaps, rightOf, type Size } from './box.ts';
import type { Surroundings } from './surroundings.ts';

/** Where the card stands, and whether it is at the word. */
export interface CardPlace extends Box {
  readonly isAtWord: boolean;
}

/** Room between a word and its card, in CSS pixels. */
const near = 6;

/**
 * The place of a card: under its word if it ends above the publish button, else beside the dialog, else over
 * the word. Never over the publish button.
 *
 * @param lines the boxes of the word, one a line.
 * @param panel our own panel, which is covered only where there is no other place.
 */
export function placeCard(
  around: Surroundings,
  lines: readonly Box[],
  size: Size,
  panel: Box | null = null,
): CardPlace {
  const { dialog, publish, view } = around;
  const first = lines[0] ?? around.field;
  const last = lines.at(-1) ?? first;
  const left = clamp(last.left, gap, view.width - size.width - gap);
  const under = { ...size, left, top: bottomOf(last) + near };
  const over = { ...size, left, top: first.top - near - size.height };
  const top = clamp(first.top, gap, view.height - size.height - gap);
  const right = { ...size, top, left: rightOf(dialog) + gap };
  const leftSide = { ...size, top, left: dialog.left - gap - size.width };
  const isFree = (box: Box) => isInside(box, view) && !(publish && overlaps(box, publish));
  const endsAbove = (box: Box) => !publish || publish.top < box.top || bottomOf(box) < publish.top;
  if (isFree(under) && endsAbove(under)) return { ...under, isAtWord: true };
  const others = [right, leftSide, over].filter(isFree);
  const place = others.find((box) => !(panel && overlaps(box, panel))) ?? others[0];
  if (place) return { ...place, isAtWord: place === over };
  return { ...lastResort(around, under), isAtWord: true };
}

/** A low window: as much of the card as fits over or under the button; the rest of it scrolls. */
function lastResort({ publish, view }: Surroundings, card: Box): Box {
  const most = view.height - gap;
  const rows = publish
    ? [
        { top: gap, bottom: Math.min(publish.top - near, most) },
        { top: Math.max(bottomOf(publish) + near, gap), bottom: most },
      ].sort((one, other) => other.bottom - other.top - (one.bottom - one.top))
    : [{ top: gap, bottom: most }];
  const { top, bottom } = rows[0] ?? { top: gap, bottom: most };
  const height = Math.min(card.height, Math.max(0, bottom - top));
  return { ...card, height, top: clamp(card.top, top, bottom - height) };
}
