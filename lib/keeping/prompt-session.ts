import type { Failure } from '../core/failure.ts';
import type { PromptForm } from '../core/prompt/form.ts';
import type { Result } from '../core/result.ts';
import { Autosave, type SaveState } from './autosave.ts';

/** So far keeping lags behind the typing, in milliseconds. */
const lag = 500;

/** A prompt in the workshop, and how far it is kept. */
export interface PromptState {
  readonly id: string;
  readonly form: PromptForm;
  readonly save: SaveState;
}

/** A prompt to begin with. */
export interface PromptStart extends Pick<PromptState, 'id' | 'form'> {
  /** When it was kept last, ISO 8601; null for one that is not kept yet. */
  readonly savedAt: string | null;
}

/** Keeps a prompt; answers under which id, another than asked for where two pages wrote in it. */
type Keep = (
  prompt: PromptStart,
) => Promise<Result<{ readonly id: string; readonly savedAt: string }, Failure>>;

/** A prompt that is being written: kept as it is typed, from the first change on. */
export class PromptSession {
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #state: PromptState;

  constructor({ id, form, savedAt }: PromptStart, keep: Keep) {
    this.#autosave = new Autosave({
      save: async () => {
        const { id: asked, form: written, save } = this.#state;
        const kept = await keep({ id: asked, form: written, savedAt: save.savedAt });
        if (kept.ok) this.#state = { ...this.#state, id: kept.value.id };
        return kept;
      },
      onState: () => this.#tell(this.#state.form),
      lag,
    });
    this.#state = { id, form, save: this.#autosave.state };
    if (savedAt !== null) this.#autosave.settle(savedAt);
  }

  readonly getState = (): PromptState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  write(form: PromptForm): void {
    this.#tell(form);
    this.#autosave.touch();
  }

  /** Keeps at once what is not kept yet. */
  readonly flush = (): Promise<void> => this.#autosave.flush();

  #tell(form: PromptForm): void {
    this.#state = { ...this.#state, form, save: this.#autosave.state };
    for (const listener of this.#listeners) listener();
  }
}
