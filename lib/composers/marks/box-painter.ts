import type { Box } from '../place/box.ts';
import { linesOf, visiblePartOf } from './lines-of.ts';
import type { MarkPainter, PlacedMark } from './mark.ts';
import { MarkSheet } from './mark-sheet.ts';
import { originOf } from './origin-of.ts';

/**
 * Draws the same three lines as boxes in our own shadow root: for text fields, whose text has no nodes, for
 * browsers without highlights, for forced colours, where Chromium draws every highlight as a selection, and
 * for many marks, since browsers draw all highlights anew after each change of the page.
 *
 * A mark is measured once. What moves as one (the text is scrolled, the dialog grows) is only shifted.
 */
export class BoxPainter implements MarkPainter {
  readonly isLive = false;
  readonly #field: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #sheet: MarkSheet;
  #marks: readonly PlacedMark[] = [];
  #active: PlacedMark | null = null;
  /** Where the lines of each mark were in the window when it was measured, before {@link #shift}. */
  #lines: ReadonlyMap<PlacedMark, readonly Box[]> = new Map();
  /** How far all marks moved since, in CSS pixels. */
  #shift: Shift = still;
  #fieldWidth = 0;

  constructor(field: HTMLElement, layer: HTMLElement) {
    this.#field = field;
    this.#layer = layer;
    this.#sheet = new MarkSheet(layer);
  }

  paint(marks: readonly PlacedMark[], active: PlacedMark | null): void {
    if (marks !== this.#marks) this.#forgetLines();
    this.#marks = marks;
    this.#active = active;
    this.#draw();
  }

  follow(): void {
    const { width } = this.#field.getBoundingClientRect();
    const shift = width === this.#fieldWidth ? this.#shiftOfAll() : null;
    this.#fieldWidth = width;
    if (shift) this.#shift = shift;
    else this.#forgetLines();
    this.#draw();
  }

  followTyping(next: PlacedMark | undefined): void {
    if (!next || isSame(this.#shiftOf(next), this.#shift)) return;
    this.#forgetLines();
    this.#draw();
  }

  remove(): void {
    this.#sheet.remove();
  }

  #forgetLines(): void {
    this.#lines = new Map();
    this.#shift = still;
  }

  /** Null where they moved apart: told by the first, a middle and the last one. */
  #shiftOfAll(): Shift | null {
    const marks = this.#marks;
    const shift = this.#shiftOf(marks[0]);
    const isAsOne = [marks[marks.length >> 1], marks.at(-1)].every((placed) =>
      isSame(this.#shiftOf(placed), shift),
    );
    return isAsOne ? shift : null;
  }

  /** Null where the first line of a mark is another one than it was. */
  #shiftOf(placed: PlacedMark | undefined): Shift | null {
    const drawn = placed && this.#lines.get(placed)?.[0];
    const now = drawn && linesOf(placed.range)[0];
    if (!now || !isNear(drawn.width, now.width) || !isNear(drawn.height, now.height)) return null;
    return { x: now.left - drawn.left, y: now.top - drawn.top };
  }

  #draw(): void {
    const clip = visiblePartOf(this.#field);
    const { x, y } = this.#shift;
    // All is measured before anything is drawn, so that the layout is made once.
    if (this.#lines.size === 0) {
      this.#lines = new Map(this.#marks.map((placed) => [placed, linesOf(placed.range)]));
    }
    put(this.#layer, clip, originOf(this.#layer));
    this.#sheet.moveTo(x - clip.left, y - clip.top);
    this.#sheet.draw(this.#lines, this.#active);
  }
}

interface Shift {
  readonly x: number;
  readonly y: number;
}

const still: Shift = { x: 0, y: 0 };

/** What cannot be seen, in CSS pixels: browsers round where a text was scrolled to. */
const tolerance = 0.25;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < tolerance;

const isSame = (one: Shift | null, other: Shift | null): boolean =>
  one !== null && other !== null && isNear(one.x, other.x) && isNear(one.y, other.y);

function put(
  { style }: HTMLElement,
  { left, top, width, height }: Box,
  origin: Pick<Box, 'left' | 'top'>,
): void {
  style.left = `${left - origin.left}px`;
  style.top = `${top - origin.top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
