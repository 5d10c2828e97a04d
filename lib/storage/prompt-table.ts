import type { Failure } from '../core/failure.ts';
import { type StoredPrompt, storedPromptSchema } from '../core/prompt/stored-prompt.ts';
import type { Result } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

type Table = Database['prompts'];

/** Reads or changes prompts in one transaction over their table alone: nobody who writes a draft waits. */
export const inPrompts = <Value>(
  database: Database,
  mode: 'r' | 'rw',
  act: (table: Table) => Promise<Value>,
): Promise<Result<Value, Failure>> =>
  attempt(database, mode, async () => act(database.prompts), [database.prompts]);

/** Those of these rows that can be read; the others stay where they lie. */
export const readPrompts = (rows: readonly unknown[]): readonly StoredPrompt[] =>
  rows.flatMap((row) => storedPromptSchema.safeParse(row).data ?? []);
