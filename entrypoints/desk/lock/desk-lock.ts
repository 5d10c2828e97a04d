import type { LockState, NewPassphrase } from '@/components/lock/lock-state.ts';
import type { LockMinutes } from '@/lib/core/desk-lock.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { forgetShards } from '@/lib/search/shard-store.ts';
import type { Database } from '@/lib/storage/database.ts';
import { type ConversionProgress, convertRows } from '@/lib/storage/lock/convert-rows.ts';
import type { DeskKey } from '@/lib/storage/lock/desk-key.ts';
import type { LockRow } from '@/lib/storage/lock/lock-row.ts';
import { LockStore } from '@/lib/storage/lock/lock-store.ts';
import type { AskKey } from './key-jobs.ts';

interface Around {
  readonly database: Database;
  readonly key: DeskKey;
  readonly ask: AskKey;
  /** Keeps what was written while the desk was locked. */
  readonly takeWaiting: () => Promise<unknown>;
}

/** The lock of the desk on this page: how it stands, and what a person does with it. */
export class DeskLock {
  readonly #around: Around;
  readonly #store: LockStore;
  readonly #listeners = new Set<() => void>();
  #state: LockState = { kind: 'unknown' };
  #row: LockRow | null | undefined;
  #waiting = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #converting: AbortController | null = null;
  #progress: ConversionProgress = { done: 0, of: 0 };
  #failure: Failure | null = null;

  constructor(around: Around) {
    this.#around = around;
    this.#store = new LockStore(around.database);
    around.key.subscribe(() => this.#look());
    void around.key.ready.then(() =>
      this.#store.watch((read) => {
        // A database that cannot be read says so itself, page by page.
        this.#row = read.ok ? read.value : (this.#row ?? null);
        this.#look();
      }),
    );
  }

  readonly getState = (): LockState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Makes the key, and begins to seal: from then on everything is sealed as it is written. */
  async switchOn({ passphrase, minutes }: NewPassphrase): Promise<Result<unknown, Failure>> {
    const made = await this.#around.ask('make', { passphrase });
    if (!made.ok) return made;
    const { secretKey, ...lock } = made.value;
    const begun = await this.#store.begin({ ...lock, minutes });
    if (!begun.ok) return begun;
    // Another page was quicker: its passphrase counts.
    if (!begun.value) return fail({ code: 'lock.not-made' });
    await this.#around.key.open(secretKey, minutes);
    return succeed(null);
  }

  async unlock(passphrase: string): Promise<Result<unknown, Failure>> {
    const row = this.#row;
    if (!row) return succeed(null);
    const opened = await this.#around.ask('open', { wrapped: row.wrapped, passphrase });
    if (!opened.ok) return opened;
    await this.#around.key.open(opened.value, row.minutes);
    await this.#around.takeWaiting();
    return succeed(null);
  }

  readonly lock = (): Promise<void> => this.#around.key.close();

  /** Another passphrase for the same key. */
  async change(passphrase: string, next: string): Promise<Result<unknown, Failure>> {
    const row = this.#row;
    if (!row) return succeed(null);
    const wrapped = await this.#around.ask('rewrap', { wrapped: row.wrapped, passphrase, next });
    return wrapped.ok ? this.#store.rewrap(wrapped.value) : wrapped;
  }

  /** Asks for the passphrase again, for a desk that was left open shall not be opened for ever. */
  async switchOff(passphrase: string): Promise<Result<unknown, Failure>> {
    const row = this.#row;
    if (!row) return succeed(null);
    const opened = await this.#around.ask('open', { wrapped: row.wrapped, passphrase });
    return opened.ok ? this.#store.end() : opened;
  }

  async setMinutes(minutes: LockMinutes): Promise<Result<unknown, Failure>> {
    await this.#around.key.setMinutes(minutes);
    return this.#store.setMinutes(minutes);
  }

  /** Somebody uses the desk. */
  readonly note = (): void => void this.#around.key.note();

  #look(): void {
    const { key } = this.#around;
    clearTimeout(this.#timer);
    const isOpen = key.unseal !== null;
    // The background locks too; a page that was asleep must not show anything before that.
    if (isOpen && key.lockAt !== null)
      this.#timer = setTimeout(() => this.#look(), Math.max(0, key.lockAt - Date.now()));
    if (this.#row === undefined) return;
    if (this.#row && !isOpen) this.#converting?.abort();
    if (this.#row && !isOpen) void this.#countWaiting();
    if (this.#row && isOpen && this.#row.state !== 'sealed') void this.#convert();
    this.#tell();
  }

  #tell(): void {
    this.#state = this.#read();
    for (const listener of this.#listeners) listener();
  }

  #read(): LockState {
    const row = this.#row;
    if (!row) return { kind: row === null ? 'none' : 'unknown' };
    const isConverting = row.state !== 'sealed';
    if (!this.#around.key.unseal) {
      return { kind: 'locked', waiting: this.#waiting, isConverting };
    }
    if (!isConverting) return { kind: 'open', minutes: row.minutes };
    const isOpening = row.state === 'opening';
    return { kind: 'converting', isOpening, progress: this.#progress, failure: this.#failure };
  }

  async #countWaiting(): Promise<void> {
    const counted = await this.#store.countWaiting();
    if (!counted.ok || counted.value === this.#waiting) return;
    this.#waiting = counted.value;
    this.#tell();
  }

  async #convert(): Promise<void> {
    if (this.#converting) return;
    const ending = new AbortController();
    this.#converting = ending;
    const { database, takeWaiting } = this.#around;
    await takeWaiting();
    await Promise.all([forgetShards('open'), forgetShards('sealed')]);
    const tell = (progress: ConversionProgress) => {
      this.#progress = progress;
      this.#tell();
    };
    const converted = await convertRows(database, tell, ending.signal);
    this.#converting = null;
    // It ended because the desk was locked; somebody may have unlocked it since, and it goes on by itself.
    if (ending.signal.aborted) return this.#look();
    this.#failure = converted.ok ? null : converted.failure;
    if (!converted.ok) this.#tell();
  }

  /** Goes on with what was stopped, as by a full disk. */
  readonly goOn = (): void => {
    this.#failure = null;
    this.#look();
  };
}
