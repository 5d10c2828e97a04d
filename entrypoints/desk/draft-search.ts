import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import type {
  Answer,
  Question,
  Reach,
  SearchMessage,
  SearchRequest,
  SearchStart,
} from '@/lib/search/protocol.ts';

/** Who answers: a worker, or what stands for one in tests. */
export type Answerer = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What is known of the search at a moment. */
export interface SearchState {
  readonly reach: Reach | null;
  readonly failure: Failure | null;
}

/** The search of the desk: begun with the first question, and the same for as long as the desk is open. */
export class DraftSearch {
  readonly #begin: () => Answerer;
  readonly #listeners = new Set<() => void>();
  #answerer: Answerer | null = null;
  #state: SearchState = { reach: null, failure: null };
  #number = 0;
  #answer: ((result: Result<Answer, Failure>) => void) | null = null;

  constructor(begin: () => Answerer) {
    this.#begin = begin;
  }

  readonly getState = (): SearchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The answer to the newest question; one that is overtaken never comes. */
  ask(question: Question): Promise<Result<Answer, Failure>> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#send({ kind: 'ask', number, question });
    });
  }

  /** Loads the years before the usual ones too. */
  loadOlder(): void {
    this.#send({ kind: 'load-older' });
  }

  /** Lets go of everything that was read, as when the desk is locked; the next question begins anew. */
  stop(): void {
    this.#answerer?.terminate();
    this.#answerer = null;
    this.#set({ reach: null, failure: null });
  }

  #send(request: SearchRequest): void {
    if (this.#state.failure) this.#fail(this.#state.failure.detail ?? '');
    else this.#start()?.postMessage(request);
  }

  #start(): Answerer | null {
    if (this.#answerer) return this.#answerer;
    try {
      const answerer = this.#begin();
      answerer.addEventListener('message', ({ data }) => this.#hear(data));
      answerer.addEventListener('error', ({ message }) => this.#fail(message));
      answerer.addEventListener('messageerror', () => this.#fail('messageerror'));
      this.#answerer = answerer;
    } catch (error) {
      this.#fail(String(error));
    }
    return this.#answerer;
  }

  #hear(message: SearchMessage): void {
    if (message.kind === 'failed') this.#fail(message.detail);
    else if (message.kind === 'reach') this.#set({ reach: message.reach, failure: null });
    else if (message.number === this.#number) this.#answer?.(succeed(message.answer));
  }

  /** The worker is given up; the next opening of the desk begins a new one. */
  #fail(detail: string): void {
    const failure: Failure = { code: 'search.unavailable', detail };
    this.#answerer?.terminate();
    this.#answerer = null;
    this.#set({ reach: null, failure });
    this.#answer?.(fail(failure));
  }

  #set(state: SearchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The real one, in a worker of its own; `secretKey` gives the key of a sealed desk. */
export const openSearch = (secretKey: () => Uint8Array | null): DraftSearch =>
  new DraftSearch(() => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ kind: 'start', secretKey: secretKey() } satisfies SearchStart);
    return worker;
  });
