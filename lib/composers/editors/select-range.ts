import type { Span } from './editor.ts';
import { nextTask } from './next-task.ts';
import { rangeFor, readEditable } from './read-editable.ts';

/** Longest wait for the browser to report a selection, in milliseconds; it comes within one or two tasks. */
const patience = 500;

/**
 * Selects a part of a rich field, and waits until its editor knows: it learns of a selection by
 * `selectionchange`, which comes as a task of its own. Writing before that lands in the old place.
 *
 * @returns the selected range; null where the page has no such place.
 */
export async function selectRange(root: HTMLElement, span: Span): Promise<Range | null> {
  const range = rangeToReplace(root, span);
  const selection = root.ownerDocument.getSelection();
  if (!range || !selection) return null;
  root.focus({ preventScroll: true });
  if (!isSelected(selection, range)) {
    const delivered = untilSelectionChange(root.ownerDocument);
    selection.removeAllRanges();
    selection.addRange(range);
    await delivered;
  }
  // Our listener may have run before the editor's.
  await nextTask();
  return range;
}

function rangeToReplace(root: HTMLElement, { start, end }: Span): Range | null {
  const read = readEditable(root);
  const isWhole = start === 0 && end === read.text.length;
  if (!isWhole) return rangeFor(read, start, end);
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(root);
  return range;
}

/** Resolves all the same when no report comes: what was written is read back anyway. */
function untilSelectionChange(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const enough = AbortSignal.timeout(patience);
    enough.addEventListener('abort', () => resolve(), { once: true });
    page.addEventListener('selectionchange', () => resolve(), { once: true, signal: enough });
  });
}

function isSelected(selection: Selection, range: Range): boolean {
  if (selection.rangeCount !== 1) return false;
  const current = selection.getRangeAt(0);
  return (
    current.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    current.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}
