import type { Match } from '@/lib/composers/detect.ts';
import type { Check } from '@/lib/core/check-view.ts';
import { takeEarlyCheck } from '@/lib/messaging/early-check.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';
import { send } from '@/lib/messaging/send.ts';
import type { SessionState } from './session-state.ts';
import type { Store } from './store.ts';
import type { TextChanges } from './text-changes.ts';
import { watchPolicy } from './watch-policy.ts';

/** First and longest pause before a background that was just being stopped is asked again, in milliseconds. */
const firstPause = 100;
const longestPause = 5000;

/** So long nobody types before what was typed is checked, in milliseconds. */
const typingPause = 300;

/** Whose text is checked. */
interface Checked {
  readonly state: Store<SessionState>;
  readonly match: Match;
  /** The draft that it is kept as; null where it is not. */
  readonly draftId: string | null;
  /** Says what no second try mends. */
  readonly changes: Pick<TextChanges, 'fail'>;
}

/**
 * Has the text of a session checked in the background: once at a time, always the newest, and anew when
 * the office set something.
 */
export class Checker {
  readonly #session: Checked;
  readonly #signal: AbortSignal;
  #isWanted = false;
  #isAsking = false;
  #typing: ReturnType<typeof setTimeout> | null = null;

  constructor(session: Checked, signal: AbortSignal) {
    this.#session = session;
    this.#signal = signal;
    watchPolicy(() => this.ask(), signal);
    // An answer may have come to the desk while the person was there.
    document.addEventListener('visibilitychange', () => document.hidden || this.ask(), { signal });
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
        this.#session.changes.fail(answer.failure);
      }
    }
    this.#isAsking = false;
  }

  /** An older text is not worth drawing while the next check is on its way. */
  #show(check: Check): void {
    if (!this.#isWanted && !this.#typing) this.#session.state.set({ check });
  }

  #stopWaiting(): void {
    if (this.#typing) clearTimeout(this.#typing);
    this.#typing = null;
  }

  #request(): RequestOf<'check'> {
    const { text, selfCheck, mediaCount } = this.#session.state.get();
    const { draftId, match } = this.#session;
    const [first, ...others] = match.channels;
    return { text, channels: [first, ...others], selfCheck, mediaCount, draftId };
  }
}

const wait = (pause: number) => new Promise<void>((resolve) => setTimeout(resolve, pause));
