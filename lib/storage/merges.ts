import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import {
  type MergeStates,
  mergeId,
  type UnfinishedMerge,
  unfinishedMergeSchema,
} from '../core/unfinished-merge.ts';
import { attempt } from './attempt.ts';
import type { Surroundings } from './surroundings.ts';

/** Merges that a person has begun and not saved as a version yet, each a row of its own. */
export class Merges {
  readonly #around: Pick<Surroundings, 'database' | 'now'>;

  constructor(around: Pick<Surroundings, 'database' | 'now'>) {
    this.#around = around;
  }

  /** Keeps how far somebody came with two heads of a draft. @returns When it was kept, ISO 8601. */
  keep(
    draft: string,
    heads: UnfinishedMerge['heads'],
    states: MergeStates,
  ): Promise<Result<{ readonly savedAt: string }, Failure>> {
    const { database, now } = this.#around;
    const savedAt = now().toISOString();
    return attempt(database, 'rw', async () => {
      await database.merges.put({ id: mergeId(heads), draft, heads, channels: states, savedAt });
      return { savedAt };
    });
  }

  /** Every merge of a draft that was begun, newest first; one that cannot be read is left where it lies. */
  of(draft: string): Promise<Result<readonly UnfinishedMerge[], Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const rows: unknown[] = await database.merges.where('draft').equals(draft).toArray();
      const read = rows.map((row) => unfinishedMergeSchema.safeParse(row));
      return read
        .flatMap(({ data }) => (data ? [data] : []))
        .sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
    });
  }

  /** Lets go of one that nobody wants any more. */
  discard(id: string): Promise<Result<void, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'rw', async () => database.merges.delete(id));
  }
}
