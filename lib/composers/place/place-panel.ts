import {
  type Box,
  bottomOf,
  clamp,
  gap,
  grow,
  intoView,
  isInside,
  overlaps,
  overlapsAny,
  rightOf,
  type Size,
} from './box.ts';
import { freePlace } from './free-place.ts';
import type { Surroundings } from './surroundings.ts';

/** Where the panel stands. A sheet shows one point at a time and lies over the text. */
export interface Placement {
  readonly side: 'right' | 'left' | 'media' | 'free' | 'sheet' | 'chosen';
  readonly box: Box;
}

/** A corner that the person dragged the panel to. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

const panelWidth = 368;
/** The panel may be this narrow before it gives up its place beside the dialog. */
const leastWidth = 320;
/** Height that shows several findings; a low dialog has its panel begin higher than itself for it. */
const comfortableHeight = 560;
const greatestHeight = 720;
/** Below this height one point at a time, as a sheet, is easier to read. */
const leastHeight = 280;
/** Height of a dialog's title row, which a sheet leaves free. */
const titleRow = 56;
const buttonRow = 64;
/** A sheet lower than this shows nothing. */
const leastSheet = 120;

/**
 * Finds the place of the panel, the first that fits: where the person put it, right of the dialog, left of
 * it, over the media side of a wide dialog, any free part of the window, else a sheet between the dialog's
 * title and its button. Never over the site's publish button, and only a sheet lies over the text.
 */
export function placePanel(around: Surroundings, chosen: Corner | null = null): Placement {
  if (chosen) return { side: 'chosen', box: chosenPlace(around, chosen) };
  const candidates = [
    { side: 'right', box: beside(around, 'right') },
    { side: 'left', box: beside(around, 'left') },
    { side: 'media', box: overMedia(around) },
    { side: 'free', box: free(around) },
  ] as const;
  const isFree = (box: Box) => isInside(box, around.view) && !overlapsAny(box, keptClear(around));
  for (const { side, box } of candidates) {
    if (box && isFree(box)) return { side, box };
  }
  return { side: 'sheet', box: sheet(around) };
}

const keptClear = ({ field, publish }: Surroundings): Box[] =>
  publish ? [field, publish] : [field];

function column(left: number, width: number, dialogTop: number, view: Size): Box {
  const top = clamp(dialogTop, gap, view.height - comfortableHeight - gap);
  return { left, top, width, height: Math.min(view.height - top - gap, greatestHeight) };
}

function beside({ dialog, view }: Surroundings, side: 'left' | 'right'): Box | null {
  const room = side === 'right' ? view.width - rightOf(dialog) : Math.min(dialog.left, view.width);
  const width = Math.min(panelWidth, room - 2 * gap);
  if (width < leastWidth) return null;
  const left = side === 'right' ? rightOf(dialog) + gap : dialog.left - gap - width;
  return column(left, width, dialog.top, view);
}

/** At the window's edge, over the picture beside the text, below the dialog's first row. */
function overMedia({ dialog, field, publish, view }: Surroundings): Box | null {
  const leftRoom = field.left - gap;
  const rightRoom = view.width - rightOf(field) - gap;
  const width = Math.min(panelWidth, Math.max(leftRoom, rightRoom) - gap);
  if (width < leastWidth || !overlapsSideways(dialog, field)) return null;
  const isLeft = leftRoom >= rightRoom;
  const isButtonAbove = publish !== null && bottomOf(publish) <= field.top;
  const top = Math.max(gap, isButtonAbove ? bottomOf(publish) + gap : dialog.top);
  const height = Math.min(view.height - top - gap, greatestHeight);
  if (height < leastHeight) return null;
  return { left: isLeft ? gap : view.width - gap - width, top, width, height };
}

/** The text takes at most three fifths of its dialog: the rest is a picture or a preview. */
const overlapsSideways = (dialog: Box, field: Box): boolean => field.width < dialog.width * 0.6;

function free(around: Surroundings): Box | null {
  const least = { width: leastWidth, height: leastHeight };
  const most = { width: panelWidth, height: comfortableHeight };
  return freePlace(keptClear(around), around.view, { least, most });
}

function sheet(around: Surroundings): Box {
  const { dialog, view } = around;
  const width = Math.min(Math.max(dialog.width, leastWidth), view.width - 2 * gap);
  const left = clamp(dialog.left, gap, view.width - width - gap);
  const { top, bottom } = rowsOfSheet(around);
  return { left, top, width, height: bottom - top };
}

/** Between the title and the button; where that is too low, the larger part of the window beside the button. */
function rowsOfSheet({ dialog, publish, view }: Surroundings): Rows {
  const edge = gap / 2;
  const window: Rows = { top: edge, bottom: view.height - edge };
  const inDialog: Rows = {
    top: Math.max(window.top, dialog.top + titleRow),
    bottom: Math.min(window.bottom, bottomOf(dialog) - (publish ? 0 : buttonRow)),
  };
  const within = besideButton(inDialog, publish, edge);
  return heightOf(within) >= leastSheet ? within : besideButton(window, publish, edge);
}

/** The higher part of some rows, over the button or under it. */
function besideButton(rows: Rows, button: Box | null, edge: number): Rows {
  if (!button) return rows;
  const above = { ...rows, bottom: Math.min(rows.bottom, button.top - edge) };
  const below = { ...rows, top: Math.max(rows.top, bottomOf(button) + edge) };
  return heightOf(above) >= heightOf(below) ? above : below;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

const heightOf = ({ top, bottom }: Rows): number => bottom - top;

function chosenPlace({ publish, view }: Surroundings, chosen: Corner): Box {
  const width = Math.min(panelWidth, view.width);
  const height = Math.min(comfortableHeight, view.height);
  return clearOf(intoView({ ...chosen, width, height }, view), publish, view);
}

/** The least move, or the least loss of height, that takes the box off the button. */
function clearOf(box: Box, button: Box | null, view: Size): Box {
  if (!button || !overlaps(box, button)) return box;
  const wall = grow(button, gap / 2);
  const moved = [
    { ...box, left: wall.left - box.width },
    { ...box, left: rightOf(wall) },
    { ...box, top: wall.top - box.height },
    { ...box, top: bottomOf(wall) },
  ]
    .map((each) => intoView(each, view))
    .filter((each) => !overlaps(each, button))
    .sort((one, other) => distance(one, box) - distance(other, box));
  return moved[0] ?? shortened(box, button, view);
}

const distance = (one: Box, other: Box): number =>
  Math.abs(one.left - other.left) + Math.abs(one.top - other.top);

function shortened(box: Box, button: Box, view: Size): Box {
  const rows = besideButton({ top: 0, bottom: view.height }, button, gap / 2);
  return { ...box, top: rows.top, height: heightOf(rows) };
}
