import type { Failure } from '../core/failure.ts';
import { hashOfData } from '../core/records/hash.ts';
import type { Author } from '../core/records/record.ts';
import type { Result } from '../core/result.ts';
import {
  type Hand,
  type RemarkState,
  type RemarkStates,
  type UnsentRemark,
  unsentRemarkSchema,
} from '../core/review/unsent-remark.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { ownAuthor } from './people/own-author.ts';
import type { Surroundings } from './surroundings.ts';

/** Remarks and decisions that a person has begun and not recorded yet, each a row of its own. */
export class Remarks {
  readonly #around: Pick<Surroundings, 'database' | 'now'>;

  constructor(around: Pick<Surroundings, 'database' | 'now'>) {
    this.#around = around;
  }

  /**
   * Keeps how far somebody came at these places of a draft; null lets go of a place. What another page of the same
   * draft writes meanwhile stays beside it.
   *
   * @returns When it was kept, ISO 8601.
   */
  keep(
    draft: string,
    changed: Readonly<Record<string, RemarkState | null>>,
    hand: Hand,
  ): Promise<Result<{ readonly savedAt: string }, Failure>> {
    const { database, now } = this.#around;
    const savedAt = now().toISOString();
    return attempt(
      database,
      'rw',
      async () => {
        const author = await ownAuthor(database);
        for (const [place, state] of Object.entries(changed)) {
          const id = remarkId(draft, place, author.key, hand.writer);
          // What this page found is taken over once; from then on it has a row of its own.
          const isFirst = !(await database.remarks.get(id));
          if (!state || isFirst) await letGo(database, draft, place, hand);
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

/**
 * Lets go of what a page wrote at a place of a draft, and of what it had found there, unless that was changed since:
 * within a transaction of the caller.
 */
export async function letGo(
  database: Database,
  draft: string,
  place: string,
  { writer, begun }: Hand,
): Promise<void> {
  const { key } = await ownAuthor(database);
  const found = begun[place];
  const rows = (await rowsOf(database, draft)).filter((row) => row.place === place);
  const taken = rows.filter((row) => isOwn(row, key) && found && isSame(stateOf(row), found));
  const own = [key, null].map((by) => remarkId(draft, place, by, writer));
  await database.remarks.bulkDelete([...own, ...taken.map(({ id }) => id)]);
}

/**
 * Names what somebody writes at one place of a draft's review on one page: nobody finds the words of another as
 * theirs, and two pages do not write over each other. What was begun under no name is anybody's.
 */
const remarkId = (draft: string, place: string, key: Author['key'], writer: string): string =>
  `${startOf(draft, place, key)}${writer}`;

const startOf = (draft: string, place: string, key: Author['key']): string =>
  `${draft} ${place} ${key ?? 'nobody'} `;

const isOwn = ({ id, draft, place }: UnsentRemark, key: Author['key']): boolean =>
  [key, null].some((by) => id.startsWith(startOf(draft, place, by)));

async function rowsOf(database: Database, draft: string): Promise<readonly UnsentRemark[]> {
  const rows: unknown[] = await database.remarks.where('draft').equals(draft).toArray();
  return rows.flatMap((row) => unsentRemarkSchema.safeParse(row).data ?? []);
}

/** Of each place the newest; what stays behind is found once that one is sent or given up. */
async function readRemarks(database: Database, draft: string): Promise<RemarkStates> {
  const { key } = await ownAuthor(database);
  const own = (await rowsOf(database, draft)).filter((row) => isOwn(row, key));
  // Under a name comes after under none, whenever either was written.
  const rank = (row: UnsentRemark) => `${Number(isNamed(row, key))}${row.savedAt}`;
  const ordered = own.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return Object.fromEntries(ordered.map((row) => [row.place, stateOf(row)]));
}

const isNamed = ({ id, draft, place }: UnsentRemark, key: Author['key']): boolean =>
  key !== null && id.startsWith(startOf(draft, place, key));

const stateOf = ({ id: _, draft: _draft, place: _place, savedAt: _at, ...state }: UnsentRemark) =>
  state;

const isSame = (one: RemarkState, other: RemarkState): boolean =>
  hashOfData(one) === hashOfData(other);

const tablesOf = ({ remarks, identities, records }: Database) => [remarks, identities, records];
