import type { Channel } from '@/lib/core/channel.ts';
import type { Check } from '@/lib/core/check-view.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { takeEarlyCheck } from '@/lib/messaging/early-check.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';
import { send } from '@/lib/messaging/send.ts';
import type { SessionState } from './session-state.ts';
import type { Store } from './store.ts';
import { watchPolicy } from './watch-policy.ts';

/** First and longest pause before a background that was just being stopped is asked again, in milliseconds. */
const firstPause = 100;
const longestPause = 5000;

/** So long nobody types before what was typed is checked, in milliseconds. */
const typingPause = 300;

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
  #typing: ReturnType<typeof setTimeout> | null = null;

  constructor(around: Around, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
    watchPolicy(() => this.ask(), signal);
    signal.addEventListener('abort', () => this.#stopWaiting());
  }

  /** Says that a letter was typed: it is checked with the next pause, so that no key waits for us. */
  askAfterTyping(): void {
    this.#stopWaiting();
    this.#typing = setTimeout(() => this.ask(), typingPause);
  }

  /** Says that the text changed, or what the person said of it. */
  ask(): void {
    this.#stopWaiting();
    this.#isWanted = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    // What changes together is checked once.
    queueMicrotask(() => void this.#askAll());
  }

  async #askAll(): Promise<void> {
    let pause = firstPause;
    while (this.#isWanted && !this.#signal.aborted) {
      this.#isWanted = false;
      const request = this.#request();
      const answer = await (takeEarlyCheck(request) ?? send('check', request));
      if (this.#signal.aborted) break;
      if (answer.ok) {
        pause = firstPause;
        this.#show(answer.value);
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

  /** An older text is not worth drawing while the next check is on its way. */
  #show(check: Check): void {
    if (!this.#isWanted && !this.#typing) this.#around.state.set({ check });
  }

  #stopWaiting(): void {
    if (this.#typing) clearTimeout(this.#typing);
    this.#typing = null;
  }

  #request(): RequestOf<'check'> {
    const { text, selfCheck, mediaCount } = this.#around.state.get();
    const [first, ...others] = this.#around.channels;
    return { text, channels: [first, ...others], selfCheck, mediaCount };
  }
}

const wait = (pause: number) => new Promise<void>((resolve) => setTimeout(resolve, pause));
