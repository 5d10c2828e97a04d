import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { LanguageProvider } from '@/components/language.tsx';
import { CardFloat } from '@/components/panel/card-float.tsx';
import { around, type Box, grow } from '@/lib/composers/place/box.ts';
import { placeCard } from '@/lib/composers/place/place-card.ts';
import { surroundingsOf } from '@/lib/composers/place/surroundings.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { checkOf } from './check-of.ts';
import type { PanelHost } from './host.ts';
import type { Session } from './session.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';
import { wishesOf } from './wishes.ts';

interface Around {
  readonly session: Session;
  readonly choices: Store<Chosen>;
  readonly host: PanelHost;
  readonly linesOf: (finding: Finding) => readonly Box[];
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** How far the pointer may go from word and card before the card goes, in CSS pixels. */
const reach = 12;

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
    this.#root = createRoot(this.#element);
    this.#sizes = new ResizeObserver(() => this.place());
    this.#sizes.observe(this.#element);
  }

  /** @param isSame the same finding as before, in a text that was typed on. */
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
    if (hadFocus) this.#around.session.match.element.focus({ preventScroll: true });
  }

  /** Puts the keyboard into the card. */
  focus(): void {
    this.#element.querySelector<HTMLElement>('.card-name')?.focus({ preventScroll: true });
  }

  /** Whether a point of the window is at the word or the card, or between them. */
  isNear(finding: Finding, x: number, y: number): boolean {
    const boxes = [...this.#around.linesOf(finding), this.#element.getBoundingClientRect()];
    return holds(grow(around(boxes), reach), x, y);
  }

  /** Whether a key pressed at this target, as the page sees it, was pressed in the card. */
  isIn(target: Node): boolean {
    return target === this.#around.host.element && this.#hasFocus();
  }

  place(): void {
    if (!this.#finding) return;
    const { session, host, linesOf } = this.#around;
    const { style } = this.#element;
    style.maxHeight = 'none';
    const { width, height } = this.#element.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    const place = placeCard(
      surroundingsOf(session.match.element),
      linesOf(this.#finding),
      size,
      host.box,
    );
    style.left = `${Math.round(place.left)}px`;
    style.top = `${Math.round(place.top)}px`;
    style.maxHeight = `${Math.floor(place.height)}px`;
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#root.unmount();
  }

  get #element(): HTMLElement {
    return this.#around.host.cardPlace;
  }

  #hasFocus(): boolean {
    const root = this.#element.getRootNode() as ShadowRoot;
    return this.#element.contains(root.activeElement);
  }

  #render(): void {
    const finding = this.#finding;
    if (!finding) return;
    const { session, choices, onStep, onClose } = this.#around;
    const wishes = wishesOf(session);
    const card = (
      <LanguageProvider language={choices.get().language}>
        <CardFloat
          finding={finding}
          key={this.#turn}
          onApply={(fix) => void wishes.onApply(finding, fix)}
          onClose={onClose}
          onIgnore={(reason) => wishes.onIgnore(finding, reason)}
          onStep={onStep}
          text={checkOf(session).text}
        />
      </LanguageProvider>
    );
    // At once, so that it can be measured and take the keyboard.
    flushSync(() => this.#root.render(card));
    this.place();
  }
}

const holds = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  left <= x && x <= left + width && top <= y && y <= top + height;
