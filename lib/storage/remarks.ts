import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import {
  type RemarkState,
  type RemarkStates,
  unsentRemarkSchema,
} from '../core/review/unsent-remark.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { Surroundings } from './surroundings.ts';

/** Names what is written at one place of a draft's review. */
export const remarkId = (draft: string, place: string): string => `${draft} ${place}`;

/** Remarks and decisions that a person has begun and not recorded yet, each a row of its own. */
export class Remarks {
  readonly #around: Pick<Surroundings, 'database' | 'now'>;

  constructor(around: Pick<Surroundings, 'database' | 'now'>) {
    this.#around = around;
  }

  /**
   * Keeps how far somebody came at these places of a draft; null lets go of a place.
   *
   * @returns When it was kept, ISO 8601.
   */
  keep(
    draft: string,
    changed: Readonly<Record<string, RemarkState | null>>,
  ): Promise<Result<{ readonly savedAt: string }, Failure>> {
    const { database, now } = this.#around;
    const savedAt = now().toISOString();
    return attempt(
      database,
      'rw',
      async () => {
        for (const [place, state] of Object.entries(changed)) {
          const id = remarkId(draft, place);
          if (state) await database.remarks.put({ ...state, id, draft, place, savedAt });
          else await database.remarks.delete(id);
        }
        return { savedAt };
      },
      [database.remarks],
    );
  }

  /** What was begun of a draft, by its places; what cannot be read is left where it lies. */
  of(draft: string): Promise<Result<RemarkStates, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', () => readRemarks(database, draft), [database.remarks]);
  }
}

async function readRemarks(database: Database, draft: string): Promise<RemarkStates> {
  const rows: unknown[] = await database.remarks.where('draft').equals(draft).toArray();
  const read = rows.flatMap((row) => unsentRemarkSchema.safeParse(row).data ?? []);
  return Object.fromEntries(
    read.map(({ id: _id, draft: _draft, savedAt: _savedAt, place, ...state }) => [place, state]),
  );
}
