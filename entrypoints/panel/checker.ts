import type { Channel } from '@/lib/core/channel.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';
import { send } from '@/lib/messaging/send.ts';
import type { SessionState } from './session-state.ts';
import type { Store } from './store.ts';
import { watchPolicy } from './watch-policy.ts';

/** First and longest pause before a background that was just being stopped is asked again, in milliseconds. */
const firstPause = 100;
const longestPause = 5000;

interface Around {
  readonly state: Store<SessionState>;
  readonly channels: readonly [Channel, ...Channel[]];
  /** What no second try mends. */
  readonly onFailure: (failure: Failure) => void;
}

/**
 * Has the text of a session checked in the background: once at a time, always the newest, and anew when
 * the office set something.
 */
export class Checker {
  readonly #around: Around;
  readonly #signal: AbortSignal;
  #isWanted = false;
  #isAsking = false;

  constructor(around: Around, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
    watchPolicy(() => this.ask(), signal);
  }

  /** Says that the text changed, or what the person said of it. */
  ask(): void {
    this.#isWanted = true;
    if (!this.#isAsking) void this.#askAll();
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    let pause = firstPause;
    while (this.#isWanted && !this.#signal.aborted) {
      this.#isWanted = false;
      const answer = await send('check', this.#request());
      if (this.#signal.aborted) break;
      if (answer.ok) {
        pause = firstPause;
        this.#around.state.set({ check: answer.value });
      } else if (answer.failure.code === 'save.interrupted') {
        this.#isWanted = true;
        await wait(pause);
        pause = Math.min(pause * 2, longestPause);
      } else {
        this.#around.onFailure(answer.failure);
      }
    }
    this.#isAsking = false;
  }

  #request(): RequestOf<'check'> {
    const { text, selfCheck, mediaCount } = this.#around.state.get();
    const [first, ...others] = this.#around.channels;
    return { text, channels: [first, ...others], selfCheck, mediaCount };
  }
}

const wait = (pause: number) => new Promise<void>((resolve) => setTimeout(resolve, pause));
