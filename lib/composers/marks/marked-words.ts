import { editBetween, shiftSpan } from './edit.ts';
import type { Mark } from './mark.ts';
import { watchPointer } from './pointer.ts';
import { TextMarks } from './text-marks.ts';

/** How a card came to be open: one that the pointer opened goes when the pointer leaves. */
type Opened = 'by pointer' | 'by press' | 'by key';

/** A mark that is known again after its text was checked anew. */
export interface NamedMark extends Mark {
  readonly ruleId: string;
}

/** The card at a marked word, whoever draws it. */
export interface MarkCard<Of extends NamedMark> {
  /** @param isSame the same mark as before, in a text that was typed on. */
  show(mark: Of, isSame: boolean): void;
  hide(): void;
  /** Puts the keyboard into the card. */
  focus(): void;
  /** Whether a point of the window is at the word or the card, or between them. */
  isNear(mark: Of, x: number, y: number): boolean;
  /** Whether a key pressed at this target was pressed in the card. */
  isIn(target: Node): boolean;
  place(): void;
  remove(): void;
}

interface Around<Of extends NamedMark> {
  readonly field: HTMLElement;
  readonly layer: HTMLElement;
  readonly card: (words: MarkedWords<Of>) => MarkCard<Of>;
}

/** The marked words of one field, and the card of the one that is looked at. */
export class MarkedWords<Of extends NamedMark> {
  readonly #field: HTMLElement;
  readonly #marks: TextMarks<Of>;
  readonly #card: MarkCard<Of>;
  readonly #end = new AbortController();
  #text = '';
  #open: Of | null = null;
  #opened: Opened = 'by press';

  constructor({ field, layer, card }: Around<Of>) {
    const { signal } = this.#end;
    this.#field = field;
    this.#marks = new TextMarks(field, layer, signal);
    this.#card = card(this);
    const onRest = (mark: Of) => this.#rest(mark);
    const onPress = (mark: Of) => this.#show(mark, 'by press');
    watchPointer(field, this.#marks, { onRest, onPress }, signal);
    document.addEventListener('pointermove', (event) => this.#onPointer(event), {
      signal,
      passive: true,
    });
  }

  /** Marks what a check of `text` found, typed or not, and keeps the card at its words. */
  show(text: string, marks: readonly Of[], isTyped: boolean): void {
    const again = this.#open && this.#findAgain(this.#open, marks, text);
    this.#text = text;
    this.#marks.show(text, marks, isTyped, again);
    if (again) this.#show(again, this.#opened, true);
    else this.close();
  }

  /** The boxes of a mark in the window, one a line. */
  linesOf(mark: Of) {
    return this.#marks.linesOf(mark);
  }

  /** To the next mark of the text, or to the one before. */
  step(step: 1 | -1): void {
    const next = this.#marks.next(this.#open, step);
    if (!next) return;
    this.#marks.reveal(next);
    this.#show(next, 'by key');
    this.#card.focus();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = null;
    this.#marks.activate(null);
    this.#card.hide();
  }

  /** The text may have moved in the window. */
  follow(): void {
    this.#marks.follow();
    this.#card.place();
  }

  /** Esc closes the card before anything else; Alt with a bracket goes from mark to mark. */
  takes(event: KeyboardEvent): boolean {
    // Every key comes by here.
    const closes = this.#open !== null && event.key === 'Escape';
    const step = stepOf(event);
    if (!(step || closes) || event.isComposing || !this.#isOurs(event)) return false;
    if (closes) this.close();
    else if (step) this.step(step);
    return true;
  }

  remove(): void {
    this.close();
    this.#end.abort();
    this.#card.remove();
  }

  /** The card stays with its words while the person types elsewhere, and goes when they change. */
  #findAgain(open: Of, marks: readonly Of[], text: string): Of | null {
    const edit = editBetween(this.#text, text);
    const span = edit ? shiftSpan(open, edit) : open;
    const isSame = ({ ruleId, start, end }: Of) =>
      ruleId === open.ruleId && start === span?.start && end === span.end;
    return marks.find(isSame) ?? null;
  }

  #rest(mark: Of): void {
    if (this.#open && this.#opened !== 'by pointer') return;
    this.#show(mark, 'by pointer');
  }

  #show(mark: Of, opened: Opened, isSame = mark === this.#open): void {
    this.#open = mark;
    this.#opened = opened;
    this.#marks.activate(mark);
    this.#card.show(mark, isSame);
  }

  #onPointer({ clientX, clientY }: PointerEvent): void {
    const open = this.#opened === 'by pointer' ? this.#open : null;
    if (open && !this.#card.isNear(open, clientX, clientY)) this.close();
  }

  #isOurs({ target }: KeyboardEvent): boolean {
    if (!(target instanceof Node)) return false;
    return this.#field.contains(target) || this.#card.isIn(target);
  }
}

/** By the place of the key, since many keyboards have no bracket of their own there. */
function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (!event.altKey) return null;
  const { ctrlKey, metaKey, shiftKey, code } = event;
  if (ctrlKey || metaKey || shiftKey) return null;
  if (code === 'BracketRight') return 1;
  return code === 'BracketLeft' ? -1 : null;
}
