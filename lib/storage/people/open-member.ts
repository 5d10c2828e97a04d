import { keysOf, type OwnKeys } from './keys.ts';

/** A member who opened their keys. */
export interface Opened {
  /** Which row of `identities`. */
  readonly id: string;
  /** The secret halves of keys that lie under a passphrase; null where the browser keeps them. */
  readonly secret: Uint8Array | null;
  /** After so many minutes without use they are closed. */
  readonly minutes: number;
  /** When somebody used the desk last, in milliseconds since 1970. */
  readonly usedAt: number;
}

/** How seldom it is noted that the desk is in use, in milliseconds. */
const noteEvery = 20_000;

/** Who of the members of a profile is at work; known to this page alone. `SessionMember` tells the other pages too. */
export class OpenMember {
  readonly ready: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;
  #opened: Opened | null = null;
  #keys: Promise<OwnKeys> | null = null;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Null while nobody opened their keys, also where their time is up and nobody noted it yet. */
  get id(): string | null {
    return this.closeAt !== null && this.closeAt > this.#now() ? (this.#opened?.id ?? null) : null;
  }

  /** When the keys are to be closed, in milliseconds since 1970; null while none are open. */
  get closeAt(): number | null {
    return this.#opened && this.#opened.usedAt + this.#opened.minutes * 60_000;
  }

  /** Keys that lay under a passphrase; null where there are none in use. They cannot be taken out. */
  async keys(): Promise<OwnKeys | null> {
    if (this.id === null || !this.#opened?.secret) return null;
    this.#keys ??= keysOf(this.#opened.secret);
    return this.#keys;
  }

  /** Called whenever somebody opened or closed their keys. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async open(opened: Omit<Opened, 'usedAt'>): Promise<void> {
    await this.keep({ ...opened, usedAt: this.#now() });
  }

  async close(): Promise<void> {
    await this.keep(null);
  }

  /** Somebody uses the desk. */
  readonly note = async (): Promise<void> => {
    if (!this.#opened || this.id === null || this.#now() - this.#opened.usedAt < noteEvery) return;
    await this.keep({ ...this.#opened, usedAt: this.#now() });
  };

  protected async keep(opened: Opened | null): Promise<void> {
    this.take(opened);
  }

  protected take(opened: Opened | null): void {
    if (opened?.id !== this.#opened?.id) this.#keys = null;
    this.#opened = opened;
    for (const listener of this.#listeners) listener();
  }
}
