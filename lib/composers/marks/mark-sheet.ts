import { type Box, bottomOf } from '../place/box.ts';
import type { PlacedMark } from './mark.ts';

/** The heavier ones lie on top. */
const severities = ['may', 'should', 'must'] as const;

const namespace = 'http://www.w3.org/2000/svg';

/**
 * One drawing for all marks: a path for the boxes and one for the lines of each severity, however many
 * marks there are. An element for each of them would cost the page more with every key.
 */
export class MarkSheet {
  readonly #svg = document.createElementNS(namespace, 'svg');
  readonly #paths = new Map<string, SVGPathElement>();

  /** @param layer is clipped to what can be seen of the field. */
  constructor(layer: HTMLElement) {
    this.#svg.classList.add('mark-sheet');
    this.#svg.setAttribute('aria-hidden', 'true');
    layer.append(this.#svg);
  }

  /** Where the origin of the boxes lies, seen from the corner of the layer; CSS pixels. */
  moveTo(x: number, y: number): void {
    this.#svg.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** @param lines boxes of each mark, one a line of the text. @param active is shaded as well. */
  draw(lines: ReadonlyMap<PlacedMark, readonly Box[]>, active: PlacedMark | null): void {
    for (const severity of severities) {
      const boxes = [...lines].flatMap(([{ mark }, own]) =>
        mark.severity === severity ? own : [],
      );
      this.#set(`mark-box ${severity}`, boxes.map(boxPath));
      this.#set(`mark-line ${severity}`, boxes.map(linePath));
    }
    this.#set('mark-box active', (active ? (lines.get(active) ?? []) : []).map(boxPath));
  }

  remove(): void {
    this.#svg.remove();
  }

  #set(name: string, parts: readonly string[]): void {
    const path = this.#paths.get(name) ?? this.#add(name);
    const drawn = parts.join('');
    if (path.getAttribute('d') !== drawn) path.setAttribute('d', drawn);
  }

  #add(name: string): SVGPathElement {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('class', name);
    this.#svg.append(path);
    this.#paths.set(name, path);
    return path;
  }
}

const boxPath = ({ left, top, width, height }: Box): string =>
  `M${left} ${top}h${width}v${height}h${-width}z`;

const linePath = (box: Box): string => `M${box.left} ${bottomOf(box)}h${box.width}`;
