import { type Box, bottomOf, rightOf } from '../place/box.ts';

/** The boxes of the letters in a range, at least one a line; in CSS pixels of the window. */
export function linesOf(range: Range): DOMRect[] {
  const { startContainer, endContainer } = range;
  const rects =
    startContainer === endContainer
      ? [...range.getClientRects()]
      : [...piecesOf(range)].flatMap((piece) => [...piece.getClientRects()]);
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}

/** One range for each text node: a range over whole paragraphs would give their boxes instead. */
function* piecesOf(range: Range): Generator<Range> {
  const { commonAncestorContainer: root, startContainer, endContainer } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const piece = document.createRange();
    piece.selectNodeContents(node);
    if (node === startContainer) piece.setStart(node, range.startOffset);
    if (node === endContainer) piece.setEnd(node, range.endOffset);
    yield piece;
  }
}

/** The part of a field that can be seen: cut by everything around it that scrolls. */
export function visiblePartOf(field: HTMLElement): Box {
  let box: Box = field.getBoundingClientRect();
  for (let at: HTMLElement | null = field; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      box = shared(box, at.getBoundingClientRect());
    }
  }
  return box;
}

function shared(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return {
    left,
    top,
    width: Math.max(0, Math.min(rightOf(one), rightOf(other)) - left),
    height: Math.max(0, Math.min(bottomOf(one), bottomOf(other)) - top),
  };
}
