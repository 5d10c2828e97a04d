import { inPageTree } from '../across-shadows.ts';
import { publishButtonOf } from '../publish-button.ts';
import type { Box, Size } from './box.ts';

/** What a place is chosen by: all of it in CSS pixels of the window. */
export interface Surroundings {
  readonly view: Size;
  /** What holds the composer: its dialog, or the part of the page around field and button. */
  readonly dialog: Box;
  /** Where the text is written. */
  readonly field: Box;
  /** The site's publish button; null where none was recognised. */
  readonly publish: Box | null;
}

const dialogSelector = '[role="dialog"], dialog';

/** The dialog that holds a field; null where the composer is a part of the page. */
export const dialogOf = (field: Element): HTMLElement | null =>
  field.closest<HTMLElement>(dialogSelector);

/** What holds the composer: the dialog, else the smallest part of the page with field and button. */
export function containerOf(field: HTMLElement): HTMLElement {
  const button = publishButtonOf(field);
  // A host inside somebody's shadow root would be outside our shield.
  const seen = inPageTree(field);
  const shared = button && [...ancestorsOf(seen)].find((place) => place.contains(button));
  return dialogOf(seen) ?? shared ?? seen.parentElement ?? field.ownerDocument.body;
}

function* ancestorsOf(element: HTMLElement): Generator<HTMLElement> {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
}

/** Measures what is around a field as it stands now. Forces the layout once. */
export function surroundingsOf(field: HTMLElement): Surroundings {
  const button = publishButtonOf(field);
  return {
    view: { width: window.innerWidth, height: window.innerHeight },
    dialog: containerOf(field).getBoundingClientRect(),
    field: field.getBoundingClientRect(),
    publish: button?.getBoundingClientRect() ?? null,
  };
}
