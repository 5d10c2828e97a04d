import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Finding } from '@/lib/core/finding.ts';
import type { Language } from '@/lib/core/local.ts';
import type { CheckWishes } from './check/check-wishes.ts';
import { LanguageProvider } from './language.tsx';
import { CardFloat } from './panel/card-float.tsx';

/** Where a card is to stand, in CSS pixels of the window. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

interface Around {
  /** What is drawn into; empty while no card is shown. */
  readonly element: HTMLElement;
  readonly language: () => Language;
  readonly wishes: () => Pick<CheckWishes, 'onApply' | 'onIgnore'>;
  /** The checked text, to quote from. */
  readonly text: () => string;
  readonly placeFor: (finding: Finding, size: { width: number; height: number }) => Place;
  /** Whether a point is at the words of a finding, at a card with this box, or between them. */
  readonly isBetween: (finding: Finding, card: DOMRect, x: number, y: number) => boolean;
  /** The keyboard goes back into the text. */
  readonly onLeave: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The card that floats at a marked word. */
export class CardAtWord {
  readonly #around: Around;
  readonly #root: Root;
  readonly #sizes: ResizeObserver;
  #finding: Finding | null = null;
  /** One number for each finding that is shown, so that a reason half written stays with its own. */
  #turn = 0;

  constructor(given: Around) {
    this.#around = given;
    this.#root = createRoot(given.element);
    this.#sizes = new ResizeObserver(() => this.place());
    this.#sizes.observe(given.element);
  }

  show(finding: Finding, isSame: boolean): void {
    if (!isSame) this.#turn += 1;
    this.#finding = finding;
    this.#render();
  }

  /** Takes the card away; the keyboard goes back into the text if it was in the card. */
  hide(): void {
    const hadFocus = this.#hasFocus();
    this.#finding = null;
    flushSync(() => this.#root.render(null));
    if (hadFocus) this.#around.onLeave();
  }

  focus(): void {
    this.#element.querySelector<HTMLElement>('.card-name')?.focus({ preventScroll: true });
  }

  isNear(finding: Finding, x: number, y: number): boolean {
    return this.#around.isBetween(finding, this.#element.getBoundingClientRect(), x, y);
  }

  /** Seen from the page, the target of a key in a shadow root is its host. */
  isIn(target: Node): boolean {
    const root = this.#element.getRootNode();
    const isHost = root instanceof ShadowRoot && root.host === target;
    return this.#element.contains(target) || (isHost && this.#hasFocus());
  }

  place(): void {
    if (!this.#finding) return;
    const { style } = this.#element;
    style.maxHeight = 'none';
    const { width, height } = this.#element.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    const place = this.#around.placeFor(this.#finding, size);
    style.left = `${Math.round(place.left)}px`;
    style.top = `${Math.round(place.top)}px`;
    style.maxHeight = `${Math.floor(place.height)}px`;
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#root.unmount();
  }

  get #element(): HTMLElement {
    return this.#around.element;
  }

  #hasFocus(): boolean {
    const root = this.#element.getRootNode() as ShadowRoot | Document;
    return this.#element.contains(root.activeElement);
  }

  #render(): void {
    const finding = this.#finding;
    if (!finding) return;
    const { language, wishes, text, onStep, onClose } = this.#around;
    const { onApply, onIgnore } = wishes();
    const card = (
      <LanguageProvider language={language()}>
        <CardFloat
          finding={finding}
          key={this.#turn}
          onApply={(fix) => void onApply(finding, fix)}
          onClose={onClose}
          onIgnore={(reason) => onIgnore(finding, reason)}
          onStep={onStep}
          text={text()}
        />
      </LanguageProvider>
    );
    // At once, so that it can be measured and take the keyboard.
    flushSync(() => this.#root.render(card));
    this.place();
  }
}
