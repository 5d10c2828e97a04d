/** A rectangle on the screen, in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the panel stands, and whether it would cover the person's text. */
export interface Placement {
  readonly side: 'right' | 'left' | 'sheet';
  readonly box: Box;
}

const panelWidth = 368;
/** The panel may be this narrow before it gives up its place beside the dialog. */
const leastWidth = 320;
const gap = 12;
/** Height that shows several findings; a low dialog has its panel begin higher than itself for it. */
const comfortableHeight = 560;
const greatestHeight = 720;
/** Height of a dialog's title row and of its row of buttons, which a sheet leaves free. */
const titleRow = 56;
const buttonRow = 64;

/**
 * Finds the place of the panel: right of the dialog, else left of it, else a sheet between the dialog's
 * title and its button. Never over the site's publish button.
 *
 * @param dialog what holds the composer.
 * @param view size of the window.
 */
export function placePanel(dialog: Box, view: { width: number; height: number }): Placement {
  const top = Math.max(gap, Math.min(dialog.top, view.height - comfortableHeight - gap));
  const height = Math.min(view.height - top - gap, greatestHeight);
  const right = dialog.left + dialog.width + gap;
  const rightWidth = Math.min(panelWidth, view.width - right - gap);
  if (rightWidth >= leastWidth) {
    return { side: 'right', box: { left: right, top, width: rightWidth, height } };
  }
  const leftWidth = Math.min(panelWidth, dialog.left - 2 * gap);
  if (leftWidth >= leastWidth) {
    const left = dialog.left - gap - leftWidth;
    return { side: 'left', box: { left, top, width: leftWidth, height } };
  }
  return { side: 'sheet', box: sheet(dialog, view) };
}

function sheet(dialog: Box, view: { width: number; height: number }): Box {
  const width = Math.min(panelWidth, dialog.width - 2 * gap, view.width - 2 * gap);
  const top = Math.max(gap, dialog.top + titleRow);
  const bottom = Math.min(dialog.top + dialog.height - buttonRow, view.height - gap);
  const left = Math.max(gap, dialog.left + dialog.width - width - gap);
  return { left, top, width, height: Math.max(160, bottom - top) };
}

/** Where the badge stands: beside the dialog's top right corner, or in the left of its title row. */
export function placeBadge(dialog: Box, view: { width: number }): { left: number; top: number } {
  const roomNeeded = 150;
  const right = dialog.left + dialog.width + gap;
  const top = Math.max(gap, dialog.top + gap);
  return { left: right + roomNeeded <= view.width ? right : Math.max(gap, dialog.left + gap), top };
}
