import OpenAI, { APIError } from 'openai';
import { type AiFailure, readRetryAfter } from '../core/ai/answer.ts';
import type { Endpoint } from '../core/ai/connection.ts';
import type { FailureCode } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { longestSilence, Patience } from './patience.ts';
import type { Asking, Provider } from './provider.ts';

/** An answer that grows past this is none that anybody waits for, in UTF-16 units. */
const longestAnswer = 200_000;

/** The client tells of itself in these; nobody has to know. */
const untold = [
  'Lang',
  'Package-Version',
  'OS',
  'Arch',
  'Runtime',
  'Runtime-Version',
  'Retry-Count',
];

/** A server that speaks the protocol of OpenAI: one of the office itself, or one that it pays. */
export class OpenAiCompatible implements Provider {
  readonly #client: OpenAI;
  readonly #model: string;
  readonly #silence: number;

  constructor({ base, model, key }: Endpoint, silence = longestSilence) {
    this.#model = model;
    this.#silence = silence;
    this.#client = new OpenAI({
      baseURL: base,
      apiKey: key || 'none',
      // The key is the person's own, and stays in this browser.
      dangerouslyAllowBrowser: true,
      maxRetries: 0,
      logLevel: 'off',
      defaultHeaders: {
        ...Object.fromEntries(untold.map((name) => [`X-Stainless-${name}`, null])),
        ...(key === '' && { Authorization: null }),
      },
      fetchOptions: {
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      },
    });
  }

  async ask(asking: Asking): Promise<Result<string, AiFailure>> {
    const patience = new Patience(this.#silence);
    const coming = new Coming(asking, patience);
    try {
      await this.#stream(asking.prompt, coming, AbortSignal.any([asking.signal, patience.signal]));
      return coming.result();
    } catch (error) {
      return coming.failed(error);
    } finally {
      patience.end();
    }
  }

  async #stream(prompt: string, coming: Coming, signal: AbortSignal): Promise<void> {
    const stream = await this.#client.chat.completions.create(
      { model: this.#model, messages: [{ role: 'user', content: prompt }], stream: true },
      { signal },
    );
    for await (const chunk of stream) if (!coming.take(chunk)) return;
  }
}

/** An answer as it comes. Nothing of it is believed to have the shape that it should have. */
class Coming {
  readonly #asking: Asking;
  readonly #patience: Patience;
  #text = '';
  #isUnderstood = false;
  #isEnded = false;

  constructor(asking: Asking, patience: Patience) {
    this.#asking = asking;
    this.#patience = patience;
  }

  /** @returns Whether more is wanted. */
  take(chunk: unknown): boolean {
    this.#patience.heard();
    const choice = firstChoiceOf(chunk);
    if (!choice) return true;
    this.#isUnderstood = true;
    if (choice.text) {
      this.#text += choice.text;
      this.#asking.onText(this.#text);
    }
    this.#isEnded ||= choice.isEnded;
    return this.#text.length <= longestAnswer;
  }

  result(): Result<string, AiFailure> {
    const code = this.#endedBy() ?? this.#faultOfEnd();
    return code === null ? succeed(this.#text) : this.#fail(code);
  }

  failed(error: unknown): Result<string, AiFailure> {
    const code = this.#endedBy() ?? this.#faultOf(error);
    const retryAfter =
      error instanceof APIError
        ? readRetryAfter(error.headers?.get('retry-after') ?? null, Date.now())
        : null;
    return this.#fail(code, retryAfter);
  }

  /** The person, or too long a silence. */
  #endedBy(): FailureCode | null {
    if (this.#asking.signal.aborted) return 'ai.cancelled';
    return this.#patience.signal.aborted ? 'ai.slow' : null;
  }

  #faultOfEnd(): FailureCode | null {
    if (!this.#isUnderstood) return 'ai.not-protocol';
    if (!this.#isEnded) return this.#text.trim() === '' ? 'ai.not-protocol' : 'ai.half';
    return this.#text.trim() === '' ? 'ai.empty' : null;
  }

  #faultOf(error: unknown): FailureCode {
    if (this.#text !== '') return 'ai.half';
    if (error instanceof SyntaxError) return 'ai.not-protocol';
    if (!(error instanceof APIError)) return 'ai.unreachable';
    return codeOfStatus(error.status, this.#isUnderstood || error.error !== undefined);
  }

  #fail(code: FailureCode, retryAfter: number | null = null): Result<string, AiFailure> {
    return fail({ code, partial: this.#text, retryAfter });
  }
}

/** @param isSaid Whether the other side said that something is wrong. */
function codeOfStatus(status: number | undefined, isSaid: boolean): FailureCode {
  if (status === undefined) return isSaid ? 'ai.server' : 'ai.unreachable';
  if (status === 401 || status === 403) return 'ai.key';
  if (status === 429) return 'ai.busy';
  return status >= 500 ? 'ai.server' : 'ai.rejected';
}

/** What the first choice of a chunk says; null for anything that is none. */
function firstChoiceOf(chunk: unknown): { text: string; isEnded: boolean } | null {
  const choices = fieldOf(chunk, 'choices');
  if (!Array.isArray(choices)) return null;
  const [choice] = choices as readonly unknown[];
  const text = fieldOf(fieldOf(choice, 'delta'), 'content');
  return {
    text: typeof text === 'string' ? text : '',
    // Cut at a length is not whole either.
    isEnded: fieldOf(choice, 'finish_reason') === 'stop',
  };
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
