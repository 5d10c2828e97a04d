import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import type { RemarkState, RemarkStates } from '../core/review/unsent-remark.ts';
import { Autosave, type SaveState } from './autosave.ts';

/** So far keeping lags behind the typing, in milliseconds. */
const lag = 500;

type Changed = Readonly<Record<string, RemarkState | null>>;
type Keep = (changed: Changed) => Promise<Result<{ readonly savedAt: string }, Failure>>;

/** What is written on the page of a review and how far it is kept. */
export interface RemarksState {
  readonly states: RemarkStates;
  readonly save: SaveState;
}

/** Remarks and a decision that are being written: each is kept until it is recorded or given up. */
export class RemarkSession {
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #changed: Record<string, RemarkState | null> = {};
  #state: RemarksState;

  /** @param begun As they were kept last. */
  constructor(begun: RemarkStates, keep: Keep) {
    this.#autosave = new Autosave({
      save: async () => {
        const changed = this.#changed;
        this.#changed = {};
        const kept = await keep(changed).catch((error: unknown) => {
          this.#changed = { ...changed, ...this.#changed };
          throw error;
        });
        if (!kept.ok) this.#changed = { ...changed, ...this.#changed };
        return kept;
      },
      onState: () => this.#tell(this.#state.states),
      lag,
    });
    this.#state = { states: begun, save: this.#autosave.state };
  }

  readonly getState = (): RemarksState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The person writes at a place; null gives up what was written there. */
  write(place: string, state: RemarkState | null): void {
    this.#changed[place] = state;
    this.#tell(withPlace(this.#state.states, place, state));
    this.#autosave.touch();
  }

  /** What was written at a place is recorded: its row is gone, and nothing of it is kept any more. */
  recorded(place: string): void {
    delete this.#changed[place];
    this.#tell(withPlace(this.#state.states, place, null));
  }

  /** Keeps at once what is not kept yet. */
  readonly flush = (): Promise<void> => this.#autosave.flush();

  #tell(states: RemarkStates): void {
    this.#state = { states, save: this.#autosave.state };
    for (const listener of this.#listeners) listener();
  }
}

function withPlace(states: RemarkStates, place: string, state: RemarkState | null): RemarkStates {
  const { [place]: _, ...others } = states;
  return state ? { ...others, [place]: state } : others;
}
