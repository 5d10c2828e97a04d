/** A text node and the part of the text that it holds, in UTF-16 units. */
interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Where a line begins in the page: needed for empty lines, which have no text node. */
interface Line {
  readonly start: number;
  readonly node: Node;
  readonly index: number;
}

/** The text of an editor and where each part of it stands in the page. */
export interface EditableText {
  /** Exact: one `\n` between lines, nothing trimmed. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly lines: readonly Line[];
}

/**
 * Reads a rich editor line by line. `innerText` doubles the lines of paragraphs, and `textContent` loses
 * all of them; this walk is exact for one paragraph with `<br>` and for a paragraph a line alike.
 */
export function readEditable(root: HTMLElement): EditableText {
  const reader = new Reader();
  reader.visitChildren(root);
  return reader;
}

class Reader implements EditableText {
  text = '';
  readonly segments: Segment[] = [];
  readonly lines: Line[] = [];
  /** The current line takes inline content. */
  #isOpen = false;
  /** A `<br>` whose line break counts only when something follows in the same block. */
  #pendingBreak: Element | null = null;

  visitChildren(parent: Node): void {
    for (const child of parent.childNodes) this.#visit(child);
  }

  #visit(node: Node): void {
    if (node instanceof Text) this.#visitText(node);
    else if (node instanceof HTMLBRElement) this.#visitBreak(node);
    else if (node instanceof Element && isBlock(node)) this.#visitBlock(node);
    else if (node instanceof Element) this.visitChildren(node);
  }

  #visitText(node: Text): void {
    if (!node.data) return;
    if (!this.#isOpen) this.#beginLine(node, 0);
    this.#settleBreak();
    const start = this.text.length;
    this.text += node.data;
    this.segments.push({ node, start, end: this.text.length });
  }

  #visitBreak(node: Element): void {
    if (!this.#isOpen) this.#beginLine(node.parentNode ?? node, indexOf(node));
    this.#settleBreak();
    this.#pendingBreak = node;
  }

  #visitBlock(node: Element): void {
    const holdsBlocks = [...node.children].some(
      (child) => child.tagName !== 'BR' && isBlock(child),
    );
    this.#isOpen = false;
    if (!holdsBlocks) this.#beginLine(node, 0);
    this.visitChildren(node);
    this.#isOpen = false;
  }

  #beginLine(node: Node, index: number): void {
    if (this.lines.length > 0) this.text += '\n';
    this.lines.push({ start: this.text.length, node, index });
    this.#isOpen = true;
    this.#pendingBreak = null;
  }

  #settleBreak(): void {
    const br = this.#pendingBreak;
    if (!br) return;
    this.text += '\n';
    this.lines.push({ start: this.text.length, node: br.parentNode ?? br, index: indexOf(br) + 1 });
    this.#pendingBreak = null;
  }
}

const indexOf = (node: Node): number =>
  node.parentNode ? [...node.parentNode.childNodes].indexOf(node as ChildNode) : 0;

/** What was computed of an element, with the attributes that sites change it by. */
interface Look {
  readonly classes: string | null;
  readonly style: string | null;
  readonly isBlock: boolean;
}

const looks = new WeakMap<Element, Look>();

/** Remembered, since a computed style makes the browser lay out styles anew after each key. */
function isBlock(element: Element): boolean {
  const classes = element.getAttribute('class');
  const style = element.getAttribute('style');
  const known = looks.get(element);
  if (known && known.classes === classes && known.style === style) return known.isBlock;
  const { display } = getComputedStyle(element);
  const isNowBlock = !/^(inline|contents|none)/.test(display);
  // Outside of the page nothing is computed.
  if (element.isConnected) looks.set(element, { classes, style, isBlock: isNowBlock });
  return isNowBlock;
}

/**
 * The range in the page for a part of the text.
 *
 * @param start offset in UTF-16 units; `start === end` gives a caret.
 * @returns null where the page has no such place.
 */
export function rangeFor(read: EditableText, start: number, end: number): Range | null {
  const from = pointAt(read, start, 'next');
  const to = start === end ? from : pointAt(read, end, 'previous');
  if (!from || !to) return null;
  const range = from.node.ownerDocument?.createRange();
  if (!range) return null;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Between two text nodes a range starts in the next one and ends in the previous one. */
function pointAt(read: EditableText, offset: number, side: 'next' | 'previous'): Point | null {
  const touching = read.segments.filter(({ start, end }) => start <= offset && offset <= end);
  const segment = side === 'next' ? touching.at(-1) : touching[0];
  if (segment) return { node: segment.node, offset: offset - segment.start };
  const line = read.lines.find(({ start }) => start === offset);
  return line ? { node: line.node, offset: line.index } : null;
}
