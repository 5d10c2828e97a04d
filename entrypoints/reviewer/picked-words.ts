import type { Channel } from '@/lib/core/channel.ts';
import { type Anchor, anchorWords } from '@/lib/core/review/anchor-words.ts';

/** The words that are selected in one of the texts; null where none are. */
export function pickedWords(): Anchor | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const text = node.parentElement?.closest<HTMLElement>('.rv-text');
  if (!text || node !== text.firstChild) return null;
  const stretch = { start: range.startOffset, end: range.endOffset };
  return anchorWords(text.dataset.channel as Channel, text.textContent, stretch);
}

/** Marks the words of the remarks in the texts, in the browser's own way. */
export function markWords(anchors: readonly Anchor[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = anchors.flatMap(({ channel, start, end }) => {
    const node = document.querySelector(`.rv-text[data-channel="${channel}"]`)?.firstChild;
    if (!(node instanceof Text) || end > node.length) return [];
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  });
  CSS.highlights.set('remark', new Highlight(...ranges));
}
