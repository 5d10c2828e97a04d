import { isTextField } from '../editors/is-text-field.ts';
import { type Box, grow, holds } from '../place/box.ts';
import { watchText } from '../watch-text.ts';
import { BoxPainter } from './box-painter.ts';
import { type Edit, editBetween } from './edit.ts';
import { firstHolding } from './first-holding.ts';
import { canHighlight, HighlightPainter } from './highlight-painter.ts';
import { linesOf } from './lines-of.ts';
import type { Mark, MarkPainter, PlacedMark } from './mark.ts';
import { type MarkedField, RichField } from './marked-field.ts';
import { revealInField } from './reveal-in-field.ts';
import { TextFieldMirror } from './text-field-mirror.ts';

/** With more marks than this the browser's own highlights would slow down every key. */
const mostHighlights = 40;

/**
 * The marks in the text of one field. Drawn anew after each check; between two of them the browser moves
 * what it draws. A word that is just being typed is marked when the caret has left it.
 */
export class TextMarks<Of extends Mark> {
  readonly #element: HTMLElement;
  readonly #field: MarkedField;
  readonly #layer: HTMLElement;
  readonly #forced = matchMedia('(forced-colors: active)');
  #painter: MarkPainter;
  #text: string | null = null;
  #placed: readonly PlacedMark<Of>[] = [];
  #active: Of | null = null;
  /** What was typed last; null when the caret has left it. */
  #typed: Edit | null = null;
  #painted = 0;
  #frame = 0;
  /** Where marks stand in the window, as far as it was asked for. */
  #lines = new Map<Of, readonly Box[]>();

  /** @param layer element of our shadow root for boxes and for the copy of a text field. */
  constructor(element: HTMLElement, layer: HTMLElement, signal: AbortSignal) {
    this.#element = element;
    this.#layer = layer;
    const parent = layer.parentNode ?? layer;
    this.#field = isTextField(element)
      ? new TextFieldMirror(element, parent)
      : new RichField(element);
    this.#painter = this.#newPainter();
    this.#forced.addEventListener('change', () => this.#paint(), { signal });
    const onCaret = () => this.#onCaret();
    element.ownerDocument.addEventListener('selectionchange', onCaret, { signal });
    element.addEventListener('focusout', onCaret, { signal });
    watchText(element, () => this.#onText(), signal);
    signal.addEventListener('abort', () => this.#remove());
  }

  /**
   * Marks what a check of `text` found. Does nothing where the field holds another text by now.
   *
   * @param isTyped whether what is new in it was typed, not pasted or loaded.
   * @param active as for {@link activate}.
   */
  show(text: string, marks: readonly Of[], isTyped: boolean, active: Of | null): void {
    this.#active = active;
    const edit = this.#text === null ? null : editBetween(this.#text, text);
    this.#text = text;
    if (edit) this.#typed = isTyped ? edit : null;
    if (this.#field.read() !== text) return;
    this.#placed = marks
      .filter(({ start, end }) => start < end)
      .flatMap((mark) => {
        const range = this.#field.rangeOf(mark);
        return range ? [{ mark, range }] : [];
      })
      .sort((one, other) => one.mark.start - other.mark.start || one.mark.end - other.mark.end);
    this.#paint();
    this.#forgetTyped();
  }

  /** The mark whose card is open is shaded as well. */
  activate(mark: Of | null): void {
    if (mark === this.#active) return;
    this.#active = mark;
    this.#paint();
  }

  /** The text may have moved in the window, or the page have changed its theme. */
  follow(): void {
    this.#lines.clear();
    this.#field.follow();
    this.#painter.follow();
  }

  /** The mark at a point of the window: of several the shortest. */
  markAt(x: number, y: number): Of | null {
    const hit = this.#visible()
      .filter(({ mark }) => this.linesOf(mark).some((line) => holds(grow(line, 1), x, y)))
      .map(({ mark }) => mark)
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    return hit[0] ?? null;
  }

  /** The boxes of a mark in the window, one a line. */
  linesOf(mark: Of): readonly Box[] {
    const known = this.#lines.get(mark);
    if (known) return known;
    const placed = this.#placed.find((each) => each.mark === mark);
    const lines = placed ? linesOf(placed.range) : [];
    this.#lines.set(mark, lines);
    return lines;
  }

  /** The next mark of the text after another one, or after the caret; round its end. */
  next(from: Of | null, step: 1 | -1): Of | null {
    const all = this.#placed;
    const at = all.findIndex(({ mark }) => mark === from);
    const behind = all.filter(({ mark, range }) => this.#field.isBeforeCaret(mark, range)).length;
    const fromCaret = step > 0 ? behind : behind - 1;
    const index = at < 0 ? fromCaret : at + step;
    return all.at(index % all.length || 0)?.mark ?? null;
  }

  /** Brings a mark into sight where the field or its page scrolls. */
  reveal(mark: Of): void {
    const placed = this.#placed.find((each) => each.mark === mark);
    const parent = placed?.range.startContainer.parentElement;
    if (placed && isTextField(this.#element)) {
      revealInField(this.#element, placed.range, () => this.follow());
    } else if (parent && this.#element.contains(parent)) {
      parent.scrollIntoView({ block: 'nearest' });
    }
    this.follow();
  }

  #visible(): readonly PlacedMark<Of>[] {
    const typed = this.#typed;
    if (!typed) return this.#placed;
    return this.#placed.filter(({ mark, range }) => {
      const isTouched = mark.start <= typed.insertedEnd && typed.start <= mark.end;
      return !(isTouched && this.#field.hasCaretIn(mark, range));
    });
  }

  /** Marks that we draw ourselves go along with the text, with the next picture of the browser. */
  #onText(): void {
    this.#lines.clear();
    if (this.#painter.isLive || this.#movesNothing()) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#field.followTyping();
      this.#painter.followTyping(this.#nextBehindCaret());
    });
  }

  /** Asking for a picture would cost one more at each key of somebody who writes behind the last mark. */
  #movesNothing(): boolean {
    const last = this.#placed.at(-1);
    if (isTextField(this.#element)) return false;
    return last === undefined || this.#field.isBeforeCaret(last.mark, last.range);
  }

  /** What is typed moves nothing before the caret, and nothing behind the first mark that stays. */
  #nextBehindCaret(): PlacedMark<Of> | undefined {
    const isBehind = ({ mark, range }: PlacedMark<Of>) => this.#field.isBehindCaret(mark, range);
    const last = this.#placed.at(-1);
    // People mostly write at the end.
    return last && isBehind(last) ? firstHolding(this.#placed, isBehind) : undefined;
  }

  #onCaret(): void {
    if (!this.#typed) return;
    if (this.#visible().length !== this.#painted) this.#paint();
    this.#forgetTyped();
  }

  /** Once the caret stands in no new mark, the person may go back into one. */
  #forgetTyped(): void {
    if (this.#painted === this.#placed.length) this.#typed = null;
  }

  #paint(): void {
    this.#lines.clear();
    this.#choosePainter();
    const visible = this.#visible();
    this.#painted = visible.length;
    this.#painter.paint(visible, visible.find(({ mark }) => mark === this.#active) ?? null);
  }

  #needsBoxes(): boolean {
    const isMany = this.#placed.length > mostHighlights;
    return isMany || this.#forced.matches || isTextField(this.#element) || !canHighlight();
  }

  #newPainter(): MarkPainter {
    return this.#needsBoxes()
      ? new BoxPainter(this.#element, this.#layer)
      : new HighlightPainter(this.#element);
  }

  #choosePainter(): void {
    if (this.#needsBoxes() !== this.#painter.isLive) return;
    this.#painter.remove();
    this.#painter = this.#newPainter();
  }

  #remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#painter.remove();
    this.#field.remove();
  }
}
