import type { Span } from '../../core/text/span.ts';
import { editBetween } from './edit.ts';
import type { MarkedField } from './marked-field.ts';
import { originOf } from './origin-of.ts';

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** What makes lines break where the field breaks them. */
const copied = [
  'font',
  'fontKerning',
  'fontFeatureSettings',
  'fontVariationSettings',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textIndent',
  'textTransform',
  'textAlign',
  'tabSize',
  'direction',
  'hyphens',
  'wordBreak',
  'lineBreak',
  'padding',
  'borderWidth',
] as const;

/**
 * A text field has no nodes to mark, so its text is laid out once more, unseen, in our own shadow root, line
 * by line as in the field. Ranges in this copy say where the boxes go.
 */
export class TextFieldMirror implements MarkedField {
  readonly #field: TextField;
  readonly #mirror = document.createElement('div');
  readonly #text = document.createTextNode('');

  constructor(field: TextField, parent: ParentNode) {
    this.#field = field;
    this.#mirror.className = 'mark-mirror';
    this.#mirror.setAttribute('aria-hidden', 'true');
    this.#mirror.append(this.#text);
    parent.append(this.#mirror);
  }

  read(): string {
    this.followTyping();
    this.follow();
    return this.#text.data;
  }

  followTyping(): void {
    const { value } = this.#field;
    const edit = editBetween(this.#text.data, value);
    if (!edit) return;
    const { start, removedEnd, insertedEnd } = edit;
    // Setting the whole text would lose the ranges in it.
    this.#text.replaceData(start, removedEnd - start, value.slice(start, insertedEnd));
  }

  rangeOf({ start, end }: Span): Range | null {
    if (end > this.#text.data.length) return null;
    const range = document.createRange();
    range.setStart(this.#text, start);
    range.setEnd(this.#text, end);
    return range;
  }

  hasCaretIn({ start, end }: Span): boolean {
    const { selectionStart: from, selectionEnd: to } = this.#field;
    return this.#isFocused() && from !== null && from === to && start <= from && from <= end;
  }

  isBeforeCaret({ end }: Span): boolean {
    return this.#isFocused() && end < (this.#field.selectionStart ?? 0);
  }

  isBehindCaret(span: Span): boolean {
    return !this.isBeforeCaret(span) && !this.hasCaretIn(span);
  }

  follow(): void {
    const field = this.#field;
    const box = field.getBoundingClientRect();
    const computed = getComputedStyle(field);
    const { style } = this.#mirror;
    for (const property of copied) style[property] = computed[property];
    style.whiteSpace = field instanceof HTMLInputElement ? 'pre' : 'pre-wrap';
    // Without the scrollbar, which takes room of the lines.
    const borders = Number.parseFloat(computed.borderLeftWidth) * 2 || 0;
    style.width = `${field.clientWidth + borders}px`;
    const origin = originOf(this.#mirror);
    style.left = `${box.left - origin.left}px`;
    style.top = `${box.top - origin.top}px`;
    const scale = field.offsetWidth ? box.width / field.offsetWidth : 1;
    style.transform = `scale(${scale}) translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  }

  remove(): void {
    this.#mirror.remove();
  }

  #isFocused(): boolean {
    const root = this.#field.getRootNode();
    return (root instanceof ShadowRoot ? root : document).activeElement === this.#field;
  }
}
