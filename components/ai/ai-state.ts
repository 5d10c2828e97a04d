import type { AiFailure } from '@/lib/core/ai/answer.ts';
import type { AiConnection } from '@/lib/core/ai/connection.ts';
import type { FailureCode } from '@/lib/core/failure.ts';

/** Whether the browser has a model of its own. */
export type BuiltInState = 'ready' | 'to-fetch' | 'not-here' | 'none';

/** How far an asking is. */
export type AiRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'whole'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: AiFailure };

/** What the page knows of the AI, and what can be done with it. */
export interface AiWishes {
  /** Null while it is off. */
  readonly connection: AiConnection | null;
  /** Undefined while the browser has not answered. */
  readonly builtIn: BuiltInState | undefined;
  readonly run: AiRun;
  /** Why it was not switched on, or an answer not taken. */
  readonly failure: FailureCode | null;
  readonly onSwitchOn: (base: string, model: string, key: string) => void;
  readonly onBuiltIn: () => void;
  readonly onSwitchOff: () => void;
  readonly onSend: (prompt: string) => void;
  readonly onStop: () => void;
  readonly onTake: (answer: string) => void;
  readonly onCopyAnswer: (answer: string) => void;
  readonly onDiscard: () => void;
}
