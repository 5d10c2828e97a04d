import { linesOf, visiblePartOf } from './lines-of.ts';
import type { MarkPainter, PlacedMark } from './mark.ts';

/**
 * Draws the same three lines as boxes in our own shadow root: for text fields, whose text has no nodes, for
 * browsers without highlights, for forced colours, where Chromium draws every highlight as a selection, and
 * for many marks, since browsers draw all highlights anew after each change of the page.
 */
export class BoxPainter implements MarkPainter {
  readonly isLive = false;
  readonly #field: HTMLElement;
  readonly #layer: HTMLElement;
  #marks: readonly PlacedMark[] = [];
  #active: PlacedMark | null = null;
  /** Where each mark began in the window when it was drawn. */
  #begins: ReadonlyMap<PlacedMark, DOMRect> = new Map();

  constructor(field: HTMLElement, layer: HTMLElement) {
    this.#field = field;
    this.#layer = layer;
  }

  paint(marks: readonly PlacedMark[], active: PlacedMark | null): void {
    this.#marks = marks;
    this.#active = active;
    this.follow();
  }

  follow(): void {
    const clip = visiblePartOf(this.#field);
    const { style } = this.#layer;
    style.left = `${clip.left}px`;
    style.top = `${clip.top}px`;
    style.width = `${clip.width}px`;
    style.height = `${clip.height}px`;
    // All is measured before anything is drawn, so that the layout is made once.
    const boxes = this.#marks.flatMap((placed) =>
      linesOf(placed.range).map((line) => ({ placed, line })),
    );
    this.#begins = new Map(boxes.toReversed().map(({ placed, line }) => [placed, line]));
    this.#layer.replaceChildren(
      ...boxes.map(({ placed, line }) => {
        const box = document.createElement('div');
        const isActive = placed === this.#active;
        box.className = `mark-box ${placed.mark.severity}${isActive ? ' active' : ''}`;
        box.style.cssText = `left:${line.left - clip.left}px;top:${line.top - clip.top}px;width:${line.width}px;height:${line.height}px`;
        return box;
      }),
    );
  }

  isInPlace(placed: PlacedMark): boolean {
    const drawn = this.#begins.get(placed);
    const now = linesOf(placed.range)[0];
    return drawn?.left === now?.left && drawn?.top === now?.top;
  }

  remove(): void {
    this.#layer.replaceChildren();
  }
}
