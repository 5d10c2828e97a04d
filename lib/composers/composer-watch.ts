import type { Pin } from '../core/pin.ts';
import { innermostTarget } from './across-shadows.ts';
import {
  fieldAt,
  findComposer,
  isOpenForWriting,
  type Match,
  readdress,
  recognise,
} from './detect.ts';
import { pageAddress } from './page-address.ts';
import { isRivalOf } from './pin.ts';

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  // An editor gets the first two after it was put into the page; a tab is chosen by the third.
  attributeFilter: ['contenteditable', 'data-lexical-editor', 'aria-selected'],
};

/**
 * Knows which composer is open in this frame. It works only when the page changes or the focus moves:
 * no timer, and nothing is written to the page.
 */
export class ComposerWatch {
  #current: Match | null = null;
  #pin: Pin | null = null;
  #lastField: WeakRef<HTMLElement> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #observer = new MutationObserver((changes) => this.#onChanges(changes));
  /** Called when the person writes where the pinned field should be and is not. */
  readonly #onPinLost: () => void;

  constructor(onPinLost: () => void = () => undefined) {
    this.#onPinLost = onPinLost;
  }

  /** The composer in use; null while none is open. */
  get current(): Match | null {
    return this.#current;
  }

  /** The field that had the keyboard last, composer or not, as long as it is there. */
  get lastField(): HTMLElement | undefined {
    return this.#lastField?.deref();
  }

  /** The field that the person pinned on this site; null takes the pin off. */
  setPin(pin: Pin | null): void {
    this.#pin = pin;
    const { lastField } = this;
    const atHand = pin && lastField?.isConnected ? recognise(lastField, this.#place()) : null;
    const current = this.#current;
    const stays = current && recognise(current.element, this.#place());
    this.#use(atHand ?? (stays ? current : findComposer(document, this.#place())));
  }

  /** Calls back when another composer is in use, or when the page changed around it; not for typing. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Watches until `signal` aborts, and says then that no composer is in use. */
  start(signal: AbortSignal): void {
    this.#observer.observe(document, watched);
    document.addEventListener('focusin', (event) => this.#onFocus(innermostTarget(event)), {
      signal,
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#use(null);
    });
    this.#use(findComposer(document, this.#place()));
  }

  /** Lets go of the composer until the person comes back to it: another frame has the panel now. */
  release(): void {
    this.#use(null);
  }

  #place() {
    return { url: pageAddress(), pin: this.#pin };
  }

  #onFocus(target: EventTarget | null): void {
    const field = fieldAt(target);
    if (!field) return;
    this.#lastField = new WeakRef(field);
    if (field === this.#current?.element) return;
    // The observer sees into a shadow root only from here on.
    const root = field.getRootNode();
    if (root instanceof ShadowRoot) this.#observer.observe(root, watched);
    const match = recognise(field, this.#place());
    if (match) this.#use(match);
    else if (this.#isPinLost(field)) this.#onPinLost();
  }

  #isPinLost(field: HTMLElement): boolean {
    const { url, pin } = this.#place();
    if (!pin || !isOpenForWriting(field) || !isRivalOf(field, pin, url)) return false;
    return !this.#current && findComposer(document, { url, pin }) === null;
  }

  #onChanges(changes: readonly MutationRecord[]): void {
    const current = this.#current;
    if (!current) this.#use(this.#findAmong(changes));
    else if (!current.element.isConnected) this.#use(findComposer(document, this.#place()));
    else if (changes.every(({ target }) => current.element.contains(target))) return;
    else if (!this.#use(readdress(current, pageAddress()))) this.#tell();
  }

  /** Whether that is another match than before. */
  #use(match: Match | null): boolean {
    if (match === this.#current) return false;
    this.#current = match;
    this.#tell();
    return true;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Looks only at what came or changed: a feed may add thousands of elements. */
  #findAmong(changes: readonly MutationRecord[]): Match | null {
    const places = changes.flatMap(({ type, target, addedNodes }) =>
      type === 'attributes' ? [target] : [...addedNodes],
    );
    for (const place of places) {
      const match = place instanceof Element ? findComposer(place, this.#place()) : null;
      if (match) return match;
    }
    return null;
  }
}
