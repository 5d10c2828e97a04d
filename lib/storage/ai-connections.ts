import { type AiConnection, aiConnectionSchema } from '../core/ai/connection.ts';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

/** How this profile reaches an AI: a row of a table of its own, sealed by the lock and in no backup. */
export class AiConnections {
  readonly #database: Database;

  constructor({ database }: { readonly database: Database }) {
    this.#database = database;
  }

  /** Null while it is switched off, and where the row cannot be read. */
  read(): Promise<Result<AiConnection | null, Failure>> {
    return this.#attempt(
      'r',
      async (table) => aiConnectionSchema.safeParse(await table.get('ai')).data ?? null,
    );
  }

  write(connection: AiConnection): Promise<Result<void, Failure>> {
    return this.#attempt('rw', async (table) => void (await table.put(connection)));
  }

  remove(): Promise<Result<void, Failure>> {
    return this.#attempt('rw', async (table) => table.delete('ai'));
  }

  #attempt<Value>(
    mode: 'r' | 'rw',
    act: (table: Database['connections']) => Promise<Value>,
  ): Promise<Result<Value, Failure>> {
    const { connections } = this.#database;
    return attempt(this.#database, mode, async () => act(connections), [connections]);
  }
}
