/** So long an address may say nothing, in milliseconds: a model on a laptop thinks for a while. */
export const longestSilence = 120_000;

/** Ends an asking where the other side says nothing for too long. */
export class Patience {
  readonly #ending = new AbortController();
  readonly #silence: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(silence: number) {
    this.#silence = silence;
    this.heard();
  }

  /** Aborted once it was silent for too long. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Something came. */
  heard(): void {
    this.end();
    this.#timer = setTimeout(() => this.#ending.abort(), this.#silence);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
