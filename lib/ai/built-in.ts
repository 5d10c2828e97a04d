import type { AiFailure } from '../core/ai/answer.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Asking, Provider } from './provider.ts';

/** The part of the browser's Prompt API that is used; not every browser has it. */
interface LanguageModels {
  availability(): Promise<string>;
  create(options: { readonly signal: AbortSignal }): Promise<{
    promptStreaming(
      prompt: string,
      options: { readonly signal: AbortSignal },
    ): ReadableStream<string>;
    destroy(): void;
  }>;
}

/** Whether the browser has a model: at once, after it fetched one, not on this computer, or not at all. */
export type BuiltInState = 'ready' | 'to-fetch' | 'not-here' | 'none';

const modelsOf = (page: object): LanguageModels | null =>
  Reflect.get(page, 'LanguageModel') ?? null;

/** @param page The global object of the page. */
export async function findBuiltIn(page: object = globalThis): Promise<BuiltInState> {
  const models = modelsOf(page);
  if (!models) return 'none';
  const said = await models.availability().catch(() => 'unavailable');
  if (said === 'available') return 'ready';
  return said === 'downloadable' || said === 'downloading' ? 'to-fetch' : 'not-here';
}

/** The model that comes with the browser: what it is asked leaves the computer for nobody. */
export class BuiltIn implements Provider {
  readonly #page: object;

  constructor(page: object = globalThis) {
    this.#page = page;
  }

  async ask({ prompt, signal, onText }: Asking): Promise<Result<string, AiFailure>> {
    let text = '';
    const failed = (code: AiFailure['code']) => fail({ code, partial: text, retryAfter: null });
    const models = modelsOf(this.#page);
    if (!models) return failed('ai.no-built-in');
    try {
      const session = await models.create({ signal });
      try {
        for await (const part of partsOf(session.promptStreaming(prompt, { signal }))) {
          text += part;
          onText(text);
        }
      } finally {
        session.destroy();
      }
    } catch {
      if (signal.aborted) return failed('ai.cancelled');
      return failed(text === '' ? 'ai.no-built-in' : 'ai.half');
    }
    return text.trim() === '' ? failed('ai.empty') : succeed(text);
  }
}

/** A stream part by part; not every browser walks through one by itself. */
async function* partsOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
