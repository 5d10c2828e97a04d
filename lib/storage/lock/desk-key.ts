import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type LockMinutes, lockMinutes } from '../../core/desk-lock.ts';
import type { KeyRing } from './key-ring.ts';
import { type Unseal, unsealWith } from './sealed-box.ts';

/** In the browser's memory, where pages of sites reach nothing; gone when the browser is closed. */
const sessionKey = 'deskKey';

const heldSchema = z.strictObject({
  secret: z.string().length(44),
  minutes: z.union(lockMinutes.map((minutes) => z.literal(minutes))),
  /** When somebody used the desk last, in milliseconds since 1970. */
  usedAt: z.number(),
});

type Held = z.infer<typeof heldSchema>;

/** How seldom it is noted that the desk is in use, in milliseconds. */
const noteEvery = 20_000;

/** The key of the desk in every context of the extension, while it is unlocked. */
export class DeskKey implements KeyRing {
  readonly ready: Promise<void>;
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;
  #held: Held | null = null;
  #unseal: Unseal | null = null;

  constructor(now: () => number = Date.now) {
    this.#now = now;
    browser.storage.session.onChanged.addListener((changes) => {
      const change = changes[sessionKey];
      if (change) this.#take(change.newValue);
    });
    this.ready = browser.storage.session.get(sessionKey).then(
      (stored) => this.#take(stored[sessionKey]),
      // Without it the desk stays locked.
      () => undefined,
    );
  }

  /** Null while the desk is locked, also where its time is up and nobody noted it yet. */
  get unseal(): Unseal | null {
    return this.lockAt !== null && this.lockAt > this.#now() ? this.#unseal : null;
  }

  /** The secret key for a worker of ours, which reaches no memory of the browser; null while it is locked. */
  get secretKey(): Uint8Array | null {
    return this.unseal && this.#held ? bytesOf(this.#held.secret) : null;
  }

  /** When the desk is to be locked, in milliseconds since 1970; null while it is not open. */
  get lockAt(): number | null {
    return this.#held && this.#held.usedAt + this.#held.minutes * 60_000;
  }

  /** Called whenever the key came or went. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Unlocks the desk in every context. */
  async open(secretKey: Uint8Array, minutes: LockMinutes): Promise<void> {
    const held: Held = { secret: textOf(secretKey), minutes, usedAt: this.#now() };
    await browser.storage.session.set({ [sessionKey]: held });
    this.#take(held);
  }

  /** Locks it in every context. */
  async close(): Promise<void> {
    this.#take(undefined);
    await browser.storage.session.remove(sessionKey);
  }

  /** Somebody uses the desk. */
  async note(): Promise<void> {
    if (!this.#held || !this.unseal || this.#now() - this.#held.usedAt < noteEvery) return;
    this.#held = { ...this.#held, usedAt: this.#now() };
    await browser.storage.session.set({ [sessionKey]: this.#held });
  }

  async setMinutes(minutes: LockMinutes): Promise<void> {
    const secretKey = this.secretKey;
    if (secretKey) await this.open(secretKey, minutes);
  }

  #take(stored: unknown): void {
    const read = heldSchema.safeParse(stored);
    const before = this.#held?.secret;
    this.#held = read.success ? read.data : null;
    if (this.#held?.secret !== before)
      this.#unseal = this.#held && unsealWith(bytesOf(this.#held.secret));
    for (const listener of this.#listeners) listener();
  }
}

const textOf = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
