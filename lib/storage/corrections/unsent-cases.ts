import { type UnsentCase, unsentCaseSchema } from '../../core/correction/unsent-case.ts';
import type { Failure } from '../../core/failure.ts';
import type { Result } from '../../core/result.ts';
import { attempt } from '../attempt.ts';
import type { Surroundings } from '../surroundings.ts';

/** What stands in the fields of cases and was not recorded yet, each a row of its own. */
export class UnsentCases {
  readonly #around: Pick<Surroundings, 'database' | 'now'>;

  constructor(around: Pick<Surroundings, 'database' | 'now'>) {
    this.#around = around;
  }

  /** Keeps how far somebody came. @returns When it was kept, ISO 8601. */
  keep(
    unsent: Omit<UnsentCase, 'savedAt'>,
  ): Promise<Result<{ readonly savedAt: string }, Failure>> {
    const { database, now } = this.#around;
    const savedAt = now().toISOString();
    return attempt(database, 'rw', async () => {
      await database.unsentCases.put({ ...unsent, savedAt });
      return { savedAt };
    });
  }

  /** What was begun there; null where nothing was, or it cannot be read. */
  at(id: string): Promise<Result<UnsentCase | null, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const row: unknown = await database.unsentCases.get(id);
      return unsentCaseSchema.safeParse(row).data ?? null;
    });
  }

  /** Lets go of what nobody wants any more. */
  discard(id: string): Promise<Result<void, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'rw', async () => database.unsentCases.delete(id));
  }
}
