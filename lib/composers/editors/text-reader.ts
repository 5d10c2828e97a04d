import { isTextField } from './is-text-field.ts';
import { readEditable } from './read-editable.ts';

/** Reads a field again and again while somebody types: the same text as `readText`, for less. */
export class TextReader {
  readonly #field: HTMLElement;
  #text = '';
  /** Where each text node stands in the text. */
  #starts = new Map<Node, number>();
  #lengths = new Map<Node, number>();

  constructor(field: HTMLElement) {
    this.#field = field;
  }

  /**
   * An editor that is being taken away may be emptied first, which is not the person's doing: outside of
   * the page it has the text that it had.
   *
   * @param changes what was changed since the last reading; without it everything is read.
   */
  read(changes: readonly MutationRecord[] = []): string {
    if (!this.#field.isConnected) {
      this.#starts.clear();
      return this.#text;
    }
    if (isTextField(this.#field)) {
      this.#text = this.#field.value;
      return this.#text;
    }
    const [first] = changes;
    const isOneNode = changes.every(
      ({ type, target }) => type === 'characterData' && target === first?.target,
    );
    return (first && isOneNode ? this.#readNode(first.target) : null) ?? this.#readAll();
  }

  /** The usual letter changes one text node; null where that node was not in the text or is no more. */
  #readNode(node: Node): string | null {
    const [start, length] = [this.#starts.get(node), this.#lengths.get(node)];
    if (start === undefined || length === undefined || !(node instanceof Text) || !node.data) {
      return null;
    }
    this.#text = this.#text.slice(0, start) + node.data + this.#text.slice(start + length);
    this.#lengths.set(node, node.length);
    for (const [other, at] of this.#starts) {
      if (at > start) this.#starts.set(other, at + node.length - length);
    }
    return this.#text;
  }

  #readAll(): string {
    const { text, segments } = readEditable(this.#field);
    this.#text = text;
    this.#starts = new Map(segments.map(({ node, start }) => [node, start]));
    this.#lengths = new Map(segments.map(({ node, start, end }) => [node, end - start]));
    return text;
  }
}
