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

  set(change: Partial<Value>): void {
    this.setQuietly(change);
    for (const listener of this.#listeners) listener();
  }

  /** Changes what nobody has to see at once: it is drawn with the next {@link set}. */
  setQuietly(change: Partial<Value>): void {
    this.#value = { ...this.#value, ...change };
  }
}
