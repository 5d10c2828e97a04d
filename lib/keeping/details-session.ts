import type { DraftDetails } from '../core/draft-details.ts';
import type { Failure } from '../core/failure.ts';
import { noDetails } from '../core/no-details.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { Autosave, type SaveState } from './autosave.ts';

/** So far keeping lags behind the typing, in milliseconds. */
const lag = 500;

export interface DetailsState {
  readonly details: DraftDetails;
  readonly save: SaveState;
}

interface Around {
  /** The id of the draft, which is kept first where it was not yet. */
  readonly draft: () => Promise<Result<string, Failure>>;
  /** Notes these fields of a draft and no others. */
  readonly describe: (id: string, details: Partial<DraftDetails>) => Promise<Result<null, Failure>>;
}

/** What is noted of an open draft besides its text, kept field by field: two people note different things at once. */
export class DetailsSession {
  readonly #around: Around;
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  /** As the database has them. */
  #seen: DraftDetails = noDetails;
  /** What the person changed and is not kept yet. */
  #changed: Partial<DraftDetails> = {};
  #state: DetailsState;

  constructor(around: Around) {
    this.#around = around;
    this.#autosave = new Autosave({ save: () => this.#keep(), onState: () => this.#tell(), lag });
    this.#state = { details: noDetails, save: this.#autosave.state };
  }

  readonly getState = (): DetailsState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The person changed some fields. */
  edit(change: Partial<DraftDetails>): void {
    this.#changed = { ...this.#changed, ...change };
    this.#tell();
    this.#autosave.touch();
  }

  /** The details as the database has them now; what the person changed here stays. */
  see(details: DraftDetails): void {
    this.#seen = details;
    this.#tell();
  }

  /** Keeps at once what is not kept yet. */
  readonly flush = (): Promise<void> => this.#autosave.flush();

  /** The draft is gone: nothing more is kept. */
  stop(): void {
    this.#autosave.stop();
  }

  async #keep(): Promise<Result<{ readonly savedAt: string }, Failure>> {
    const change = this.#changed;
    const draft = await this.#around.draft();
    if (!draft.ok) return draft;
    const kept = await this.#around.describe(draft.value, change);
    if (!kept.ok) return fail(kept.failure);
    this.#seen = { ...this.#seen, ...change };
    // What was changed again meanwhile waits for its own turn.
    const still = Object.entries(this.#changed).filter(
      ([field, value]) => change[field as keyof DraftDetails] !== value,
    );
    this.#changed = Object.fromEntries(still);
    return succeed({ savedAt: new Date().toISOString() });
  }

  #tell(): void {
    const details = { ...this.#seen, ...this.#changed };
    this.#state = { details, save: this.#autosave.state };
    for (const listener of this.#listeners) listener();
  }
}
