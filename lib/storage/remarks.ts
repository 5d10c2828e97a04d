import type { Failure } from '../core/failure.ts';
import type { Author } from '../core/records/record.ts';
import type { Result } from '../core/result.ts';
import {
  type RemarkState,
  type RemarkStates,
  unsentRemarkSchema,
} from '../core/review/unsent-remark.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { ownAuthor } from './people/own-author.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Names what somebody writes at one place of a draft's review: nobody finds the words of another as theirs. What
 * was begun under no name is anybody's; it comes last.
 */
export function remarkIds(draft: string, place: string, { key }: Author): [string, ...string[]] {
  const nameless = `${draft} ${place}`;
  return key ? [`${nameless} ${key}`, nameless] : [nameless];
}

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
        const author = await ownAuthor(database);
        for (const [place, state] of Object.entries(changed)) {
          const [id, ...others] = remarkIds(draft, place, author);
          await database.remarks.bulkDelete(state ? others : [id, ...others]);
          if (state) await database.remarks.put({ ...state, id, draft, place, savedAt });
        }
        return { savedAt };
      },
      tablesOf(database),
    );
  }

  /** What the person here began of a draft, by its places; what cannot be read is left where it lies. */
  of(draft: string): Promise<Result<RemarkStates, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', () => readRemarks(database, draft), tablesOf(database));
  }
}

async function readRemarks(database: Database, draft: string): Promise<RemarkStates> {
  const rows: unknown[] = await database.remarks.where('draft').equals(draft).toArray();
  const read = rows.flatMap((row) => unsentRemarkSchema.safeParse(row).data ?? []);
  const author = await ownAuthor(database);
  const byId = new Map(read.map((one) => [one.id, one]));
  const places = [...new Set(read.map(({ place }) => place))];
  const own = places.flatMap((place) => {
    const id = remarkIds(draft, place, author).find((one) => byId.has(one));
    return byId.get(id ?? '') ?? [];
  });
  return Object.fromEntries(
    own.map(({ id: _id, draft: _draft, savedAt: _savedAt, place, ...state }) => [place, state]),
  );
}

const tablesOf = ({ remarks, identities, records }: Database) => [remarks, identities, records];
