/** A value that React reads and our own code changes. */
export class Store<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  readonly get = (): Value => this.#value;

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param isSeen false for what nobody has to see at once: it is drawn with the next change. */
  set(change: Partial<Value>, isSeen = true): void {
    this.#value = { ...this.#value, ...change };
    if (!isSeen) return;
    for (const listener of this.#listeners) listener();
  }
}
