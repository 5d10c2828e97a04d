import { fieldAt, findComposer, type Match, readdress, recognise } from './detect.ts';

/**
 * Knows which composer is open in this frame. It works only when the page changes or the focus moves:
 * no timer, and nothing is written to the page.
 */
export class ComposerWatch {
  #current: Match | null = null;
  #lastField: WeakRef<HTMLElement> | null = null;
  readonly #listeners = new Set<() => void>();

  /** The composer in use; null while none is open. */
  get current(): Match | null {
    return this.#current;
  }

  /** The field that had the keyboard last, composer or not, as long as it is there. */
  get lastField(): HTMLElement | undefined {
    return this.#lastField?.deref();
  }

  /** Calls back when another composer is in use, or when the page changed around it. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Watches until `signal` aborts, and says then that no composer is in use. */
  start(signal: AbortSignal): void {
    const observer = new MutationObserver((changes) => this.#onChanges(changes));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      // An editor gets the first two after it was put into the page; a tab is chosen by the third.
      attributeFilter: ['contenteditable', 'data-lexical-editor', 'aria-selected'],
    });
    document.addEventListener('focusin', ({ target }) => this.#onFocus(target), { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#use(null);
    });
    this.#use(findComposer(document, here()));
  }

  #onFocus(target: EventTarget | null): void {
    const field = fieldAt(target);
    if (field) this.#lastField = new WeakRef(field);
    const match = field && field !== this.#current?.element ? recognise(field, here()) : null;
    if (match) this.#use(match);
  }

  #onChanges(changes: readonly MutationRecord[]): void {
    const current = this.#current;
    if (!current) this.#use(findAmong(changes));
    else if (!current.element.isConnected) this.#use(findComposer(document, here()));
    else if (!this.#use(readdress(current, here()))) this.#tell();
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
}

/** The address may change without a load, so it is read anew each time. */
const here = (): URL => new URL(location.href);

/** Looks only at what came or changed: a feed may add thousands of elements. */
function findAmong(changes: readonly MutationRecord[]): Match | null {
  const places = changes.flatMap(({ type, target, addedNodes }) =>
    type === 'attributes' ? [target] : [...addedNodes],
  );
  for (const place of places) {
    const match = place instanceof Element ? findComposer(place, here()) : null;
    if (match) return match;
  }
  return null;
}
