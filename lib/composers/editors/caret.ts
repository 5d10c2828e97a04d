import type { Span } from './editor.ts';
import { isTextField } from './is-text-field.ts';
import { nextTask } from './next-task.ts';
import { type EditableText, rangeFor, readEditable } from './read-editable.ts';
import { readText } from './read-text.ts';

/** Where the person is in a field: the caret, and how far everything around it is scrolled. */
export interface Place {
  /**
   * Goes back there after a part of the text was replaced. A caret in the replaced part is left where
   * the editor put it, behind the new words.
   */
  putBack(replaced: Span, length: number): Promise<void>;
}

interface Remembered {
  readonly caret: Span;
  readonly text: string;
}

/** Carets as they stood when the focus left their fields. */
const remembered = new WeakMap<HTMLElement, Remembered>();

/** Notes the caret whenever the focus leaves a field: Draft.js takes the selection away then. */
export function rememberCaret(root: HTMLElement, signal: AbortSignal): void {
  const note = () => {
    const caret = caretIn(root);
    if (caret) remembered.set(root, { caret, text: readText(root) });
  };
  root.addEventListener('focusout', note, { signal, capture: true });
}

function lastCaret(root: HTMLElement): Span | null {
  const last = remembered.get(root);
  return last && last.text === readText(root) ? last.caret : null;
}

export function keepPlace(root: HTMLElement): Place {
  const caret = caretIn(root) ?? lastCaret(root);
  const scrolled = scrollersAround(root);
  return {
    async putBack(replaced, length) {
      const moved = caret && movedBy(caret, replaced, length);
      if (moved) setCaret(root, moved);
      // The editor brings the caret into sight once it has learnt of it.
      await nextTask();
      for (const { element, top } of scrolled) element.scrollTo({ top, behavior: 'instant' });
    },
  };
}

/** Null where the caret stood in the replaced part. */
function movedBy(caret: Span, replaced: Span, length: number): Span | null {
  if (caret.end <= replaced.start) return caret;
  if (caret.start < replaced.end) return null;
  const shift = length - (replaced.end - replaced.start);
  return { start: caret.start + shift, end: caret.end + shift };
}

function caretIn(root: HTMLElement): Span | null {
  if (isTextField(root)) {
    const { selectionStart: start, selectionEnd: end } = root;
    return start === null || end === null ? null : { start, end };
  }
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const read = readEditable(root);
  return {
    start: offsetOf(read, range.startContainer, range.startOffset),
    end: offsetOf(read, range.endContainer, range.endOffset),
  };
}

/** The offset in the text of a point in the page; between nodes, that of the next place in the text. */
function offsetOf(read: EditableText, node: Node, offset: number): number {
  const segment = read.segments.find((each) => each.node === node);
  if (segment) return segment.start + offset;
  const point = document.createRange();
  point.setStart(node, offset);
  const places = [
    ...read.lines,
    ...read.segments.map(({ node: text, start }) => ({ node: text, index: 0, start })),
  ];
  const next = places
    .filter((place) => point.comparePoint(place.node, place.index) >= 0)
    .map(({ start }) => start);
  return Math.min(read.text.length, ...next);
}

function setCaret(root: HTMLElement, { start, end }: Span): void {
  if (isTextField(root)) {
    root.setSelectionRange(start, end);
    return;
  }
  const range = rangeFor(readEditable(root), start, end);
  const selection = root.ownerDocument.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

function scrollersAround(root: HTMLElement) {
  const scrollers = [];
  for (let place: Element | null = root; place; place = place.parentElement) {
    const { scrollTop: top, scrollHeight, clientHeight } = place;
    if (scrollHeight > clientHeight) scrollers.push({ element: place, top });
  }
  return scrollers;
}
