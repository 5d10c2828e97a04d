import type { Failure } from '../core/failure.ts';
import { fail, type Result } from '../core/result.ts';
import type { Kept } from '../core/working-copy.ts';

/** How far keeping may lag behind typing, in milliseconds; with the write itself it stays below two seconds. */
const lag = 1000;

/** First and longest pause before a failed write is tried again, in milliseconds. */
const firstPause = 2000;
const longestPause = 30_000;

/** Where a text stands between the fingers and the disk. */
export interface SaveState {
  /** Time of the last text that is safely kept, ISO 8601; null before the first. */
  readonly savedAt: string | null;
  /** It waits, sealed, until the desk is unlocked. */
  readonly isWaiting?: boolean | undefined;
  /** There is text that is not kept yet. */
  readonly isPending: boolean;
  /** Why the last write failed; null when it did not. */
  readonly failure: Failure | null;
}

export interface AutosaveActions {
  /** Keeps the text as it is at that moment; resolves with the time of saving. */
  readonly save: () => Promise<Result<Pick<Kept, 'savedAt' | 'isWaiting'>, Failure>>;
  readonly onState: (state: SaveState) => void;
  /** How far keeping may lag behind, in milliseconds; a second unless told. */
  readonly lag?: number;
}

/**
 * Keeps what is being written, at most two seconds behind the typing and one write at a time. A write
 * that failed is tried again with what stands there by then, until it succeeds.
 */
export class Autosave {
  readonly #actions: AutosaveActions;
  #state: SaveState = { savedAt: null, isPending: false, failure: null };
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #pause = firstPause;
  #isStopped = false;
  /** Counts how often it was said what is kept: an answer from before that no longer counts. */
  #settled = 0;

  constructor(actions: AutosaveActions) {
    this.#actions = actions;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Says that the text changed. */
  touch(): void {
    if (this.#isStopped) return;
    this.#set({ isPending: true });
    this.#schedule(this.#actions.lag ?? lag);
  }

  /** Keeps at once what is pending, and waits for it. Safe to call at any time. */
  async flush(): Promise<void> {
    this.#unschedule();
    await this.#running;
    if (this.#state.isPending) await this.#run();
    else await this.#running;
  }

  /** Says that the text as it stands is kept already, as after loading a draft. */
  settle(savedAt: string | null): void {
    this.#settled += 1;
    this.#unschedule();
    this.#set({ savedAt, isPending: false, failure: null });
  }

  /**
   * Stops for good: what is being written is finished, but never tried again, for somebody else goes on
   * with this text.
   *
   * @returns whether there was text that is not known to be kept.
   */
  stop(): boolean {
    const isUnsure = this.#state.isPending || this.#running !== null;
    this.#isStopped = true;
    this.#unschedule();
    this.#set({ isPending: false });
    return isUnsure;
  }

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.flush();
    }, delay);
  }

  #unschedule(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #run(): Promise<void> {
    this.#running = this.#saveOnce().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #saveOnce(): Promise<void> {
    // What is typed while this write is under way makes it pending again.
    this.#set({ isPending: false });
    const settled = this.#settled;
    const kept = await this.#actions.save().catch(brokenOff);
    if (settled !== this.#settled) return;
    if (kept.ok) {
      this.#pause = firstPause;
      const { savedAt, isWaiting } = kept.value;
      this.#set({ savedAt, isWaiting, failure: null });
      return;
    }
    if (this.#isStopped) return;
    this.#set({ isPending: true, failure: kept.failure });
    // After an update of the extension nothing can be kept from this page any more.
    if (kept.failure.code === 'extension.updated') return;
    this.#schedule(this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  #set(change: Partial<SaveState>): void {
    const isNew = Object.entries(change).some(
      ([key, value]) => this.#state[key as keyof SaveState] !== value,
    );
    // Every key that is pressed says that the text changed.
    if (!isNew) return;
    this.#state = { ...this.#state, ...change };
    this.#actions.onState(this.#state);
  }
}

/** A write that breaks off is one that failed: the text waits and is tried again. */
const brokenOff = (error: unknown) =>
  fail({ code: 'save.interrupted', detail: String(error) } as const);
