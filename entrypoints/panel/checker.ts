import type { Check } from '@/lib/core/check-view.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';
import { send } from '@/lib/messaging/send.ts';

type Checked = RequestOf<'check'>;

/** First and longest pause before a background that was just being stopped is asked again, in milliseconds. */
const firstPause = 100;
const longestPause = 5000;

interface Around {
  readonly onCheck: (check: Check) => void;
  /** What no second try mends. */
  readonly onFailure: (failure: Failure) => void;
}

/** Has a text checked in the background: one at a time, and of those that wait only the last. */
export class Checker {
  readonly #around: Around;
  readonly #signal: AbortSignal;
  #next: Checked | null = null;
  #isAsking = false;

  constructor(around: Around, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
  }

  ask(checked: Checked): void {
    this.#next = checked;
    if (!this.#isAsking) void this.#askAll();
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    let pause = firstPause;
    while (this.#next && !this.#signal.aborted) {
      const asked = this.#next;
      this.#next = null;
      const answer = await send('check', asked);
      if (answer.ok) {
        pause = firstPause;
        if (!this.#signal.aborted) this.#around.onCheck(answer.value);
      } else if (answer.failure.code === 'save.interrupted') {
        this.#next ??= asked;
        await wait(pause);
        pause = Math.min(pause * 2, longestPause);
      } else {
        this.#around.onFailure(answer.failure);
      }
    }
    this.#isAsking = false;
  }
}

const wait = (pause: number) => new Promise<void>((resolve) => setTimeout(resolve, pause));
