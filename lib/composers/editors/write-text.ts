import { fail, succeed } from '../../core/result.ts';
import type { Span, Written } from './editor.ts';
import { editorFor } from './index.ts';
import { type EditableText, rangeFor, readEditable } from './read-editable.ts';
import { waitForText } from './wait-for-text.ts';

/**
 * Writes into a composer and reads back what stands there then.
 *
 * @param span the part to replace; without it, the whole text.
 * @returns `write.refused` when nothing changed, `write.mismatch` when the result is another than asked
 *   for. In both cases nothing more is written: an editor may still act on the first request.
 */
export async function writeText(root: HTMLElement, text: string, span?: Span): Promise<Written> {
  const before = readEditable(root);
  const { start, end } = span ?? { start: 0, end: before.text.length };
  const wanted = before.text.slice(0, start) + text + before.text.slice(end);
  if (wanted === before.text) return succeed(null);

  const editor = editorFor(root);
  const range = rangeToReplace(root, before, { start, end });
  if (!editor || !range) return fail({ code: 'write.refused', detail: 'no editor or no place' });

  await select(root, range);
  if (readEditable(root).text !== before.text) return fail({ code: 'write.composing' });
  editor.replaceSelection(root, text, range);
  return waitForText(root, before.text, wanted);
}

function rangeToReplace(root: HTMLElement, read: EditableText, span: Span): Range | null {
  const isWhole = span.start === 0 && span.end === read.text.length;
  if (!isWhole) return rangeFor(read, span.start, span.end);
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(root);
  return range;
}

/** Longest wait for the browser to report a selection, in milliseconds; it comes within one or two tasks. */
const selectionPatience = 500;

/**
 * Selects a place, and waits until the editor knows: it learns of a selection by `selectionchange`,
 * which comes as a task of its own. Writing before that lands in the old place.
 */
async function select(root: HTMLElement, range: Range): Promise<void> {
  root.focus({ preventScroll: true });
  const selection = root.ownerDocument.getSelection();
  if (!selection || isSelected(selection, range)) return nextTask();
  const delivered = new Promise<void>((resolve) => {
    const enough = AbortSignal.timeout(selectionPatience);
    enough.addEventListener('abort', () => resolve(), { once: true });
    const options = { once: true, signal: enough };
    root.ownerDocument.addEventListener('selectionchange', () => resolve(), options);
  });
  selection.removeAllRanges();
  selection.addRange(range);
  await delivered;
  // Our listener may have run before the editor's.
  return nextTask();
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

function isSelected(selection: Selection, range: Range): boolean {
  if (selection.rangeCount !== 1) return false;
  const current = selection.getRangeAt(0);
  return (
    current.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    current.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}
