import type { Stretch } from '@/lib/core/review/anchor-words.ts';

/**
 * What is selected within an element, in UTF-16 units of its text; null where nothing is, or what is selected
 * reaches out of it.
 */
export function selectedIn(root: HTMLElement): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
