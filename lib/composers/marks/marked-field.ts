import type { Span } from '../../core/text/span.ts';
import { type EditableText, readEditable } from '../editors/read-editable.ts';

/** A field as marks see it: its text, where each part of it stands, and where the caret is. */
export interface MarkedField {
  /** Reads the field anew; ranges are asked for after that. */
  read(): string;
  /** The text changed; the ranges that were asked for go along with it. */
  followTyping(): void;
  /** Null where the document has no such place. */
  rangeOf(span: Span): Range | null;
  /** Whether the caret stands in a part of the text or at its edge, while the person writes. */
  hasCaretIn(span: Span, range: Range): boolean;
  /** Whether a part of the text lies wholly before the caret. */
  isBeforeCaret(span: Span, range: Range): boolean;
  /** Whether a part of the text lies wholly behind the caret; true as well where nobody writes. */
  isBehindCaret(span: Span, range: Range): boolean;
  follow(): void;
  remove(): void;
}

/** A field whose text has nodes. */
export class RichField implements MarkedField {
  readonly #root: HTMLElement;
  #text: EditableText | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  read(): string {
    this.#text = readEditable(this.#root);
    return this.#text.text;
  }

  rangeOf({ start, end }: Span): Range | null {
    const segments = this.#text?.segments ?? [];
    const first = segments[lastStarting(segments, start)];
    // The last one that begins before the end: a range does not reach into the next node.
    const last = segments[lastStarting(segments, end - 1)];
    if (!first || !last || start > first.end || end > last.end) return null;
    const range = this.#root.ownerDocument.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  }

  hasCaretIn(_: Span, range: Range): boolean {
    const caret = this.#caret();
    return caret?.isCollapsed === true && compare(range, caret) === 0;
  }

  isBeforeCaret(_: Span, range: Range): boolean {
    const caret = this.#caret();
    return caret !== null && compare(range, caret) > 0;
  }

  isBehindCaret(_: Span, range: Range): boolean {
    const caret = this.#caret();
    if (!caret) return true;
    const side = compare(range, caret);
    return side < 0 || (side === 0 && !caret.isCollapsed);
  }

  followTyping(): void {
    // Ranges in the page move with its nodes.
  }

  follow(): void {
    // As above.
  }

  remove(): void {
    this.#text = null;
  }

  #caret(): Selection | null {
    const selection = this.#root.ownerDocument.getSelection();
    const isHere =
      this.#root.contains(this.#root.ownerDocument.activeElement) &&
      this.#root.contains(selection?.anchorNode ?? null);
    return isHere ? selection : null;
  }
}

/** Negative where the caret stands before the range, positive behind it, zero in it or at its edge. */
const compare = (range: Range, { anchorNode, anchorOffset }: Selection): number =>
  anchorNode && anchorNode.getRootNode() === range.startContainer.getRootNode()
    ? range.comparePoint(anchorNode, anchorOffset)
    : 1;

/** Index of the last segment that begins at an offset or before it; found by halving. */
function lastStarting(segments: readonly Span[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
