import type { AiFailure } from '../core/ai/answer.ts';
import type { Result } from '../core/result.ts';

/** What is asked, and how the asking ends before its time. */
export interface Asking {
  readonly prompt: string;
  /** Ends it at once, whatever the other side does. */
  readonly signal: AbortSignal;
  /** Called with all that came so far, each time something comes. */
  readonly onText: (text: string) => void;
}

/** Something that answers a prompt. Its answer is text and nothing else. */
export interface Provider {
  /** @returns The whole answer; a failure carries what came before it. `ai.cancelled` where the signal ended it. */
  ask(asking: Asking): Promise<Result<string, AiFailure>>;
}
