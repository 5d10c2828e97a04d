import type { Failure } from '../core/failure.ts';
import { type Result, succeed } from '../core/result.ts';
import { Autosave, type SaveState } from './autosave.ts';

/** How far keeping lags behind the hand, in milliseconds. */
const lag = 500;

/** Facts that a person writes down beside a draft, kept as they are written. */
export class FactsSession {
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #facts = '';
  #state: SaveState = { savedAt: null, isPending: false, failure: null };

  /** @param keep Keeps the facts as they are by then. */
  constructor(keep: (facts: string) => Promise<Result<null, Failure>>) {
    this.#autosave = new Autosave({
      lag,
      save: async () => {
        const kept = await keep(this.#facts);
        return kept.ok ? succeed({ savedAt: new Date().toISOString() }) : kept;
      },
      onState: (state) => {
        this.#state = state;
        for (const listener of this.#listeners) listener();
      },
    });
  }

  readonly getState = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  write(facts: string): void {
    this.#facts = facts;
    this.#autosave.touch();
  }

  readonly flush = (): Promise<void> => this.#autosave.flush();
}
