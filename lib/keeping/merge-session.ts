import type { Channel } from '../core/channel.ts';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import type { MergeState, MergeStates } from '../core/unfinished-merge.ts';
import { Autosave, type SaveState } from './autosave.ts';

/** So far keeping lags behind the typing, in milliseconds. */
const lag = 500;

type Keep = (states: MergeStates) => Promise<Result<{ readonly savedAt: string }, Failure>>;

/** Two heads that are being made one: what is chosen and written is kept until it is a version. */
export class MergeSession {
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #states: MergeStates;

  /** @param begun As it was kept last. */
  constructor(begun: MergeStates, keep: Keep) {
    this.#states = begun;
    this.#autosave = new Autosave({
      save: () => keep(this.#states),
      onState: () => {
        for (const listener of this.#listeners) listener();
      },
      lag,
    });
  }

  readonly getState = (): SaveState => this.#autosave.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  edit(channel: Channel, state: MergeState): void {
    this.#states = { ...this.#states, [channel]: state };
    this.#autosave.touch();
  }

  /** Keeps at once what is not kept yet. */
  readonly flush = (): Promise<void> => this.#autosave.flush();
}
