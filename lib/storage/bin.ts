import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { attempt, change } from './attempt.ts';
import type { Database } from './database.ts';
import { readHistory } from './draft-records.ts';
import { projectAsMeasured } from './project.ts';
import { readRow } from './read-row.ts';
import { type Removal, removeForGood, unlessHeld } from './remove-for-good.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { withdrawDeletions } from './withdraw-deletions.ts';
import { writeRecord } from './write-record.ts';

/** How long a draft stays in the bin, in milliseconds: 30 days. */
export const binTime = 30 * 24 * 60 * 60 * 1000;

/** How many drafts are removed at once, so that no save waits long. */
const goneAtOnce = 50;

/** Drafts that were thrown away: hidden at once, taken back at any time, removed for good after 30 days. */
export class Bin {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Moves a draft to the bin; fails as {@link readRow} where it cannot be read. */
  async discard(id: string, reason = ''): Promise<Result<null, Failure>> {
    return ofOne(await this.#discard([id], reason));
  }

  /**
   * Moves drafts to the bin, all or none of them. Those that are gone or cannot be read are passed over.
   *
   * @returns Which ones were moved.
   */
  async discardAll(
    ids: readonly string[],
    reason = '',
  ): Promise<Result<readonly string[], Failure>> {
    return ofMany(await this.#discard(ids, reason));
  }

  #discard(ids: readonly string[], reason: string): Promise<Result<Moved, Failure>> {
    const deletedAt = this.#around.now().toISOString();
    return this.#move(ids, { deletedAt }, async (within, id) => {
      const { state } = await readHistory(within.database, id);
      // What was taken back before stands behind it, so that the same second makes no same record.
      const parents = [...state.heads, ...state.takenBack];
      const body = { reason };
      await writeRecord(within, { kind: 'deletion', draft: id, parents, body });
    });
  }

  /** Takes a draft back from the bin; `draft.missing` where it was removed for good meanwhile. */
  async takeBack(id: string): Promise<Result<null, Failure>> {
    return ofOne(await this.#takeBack([id]));
  }

  /** The same for several, all or none of them. @returns Which ones were taken back. */
  async takeBackAll(ids: readonly string[]): Promise<Result<readonly string[], Failure>> {
    return ofMany(await this.#takeBack(ids));
  }

  #takeBack(ids: readonly string[]): Promise<Result<Moved, Failure>> {
    return this.#move(ids, { deletedAt: null }, withdrawDeletions);
  }

  /**
   * Removes drafts for good, as far as they lie in the bin, are not held, and nothing of them was written
   * by a newer version. Fails with `draft.held` where none went because one is held.
   */
  async remove(ids: readonly string[]): Promise<Result<Removal, Failure>> {
    return unlessHeld(
      await change(this.#around, async (within) => {
        const rows = await within.database.drafts.bulkGet([...ids]);
        const binned = rows.flatMap((row) => (row?.place === 'bin' ? [row.id] : []));
        return removeForGood(within, binned);
      }),
    );
  }

  /**
   * Removes for good what lay in the bin longer than {@link binTime}; never what came out or is held, nor a draft of
   * which anything, working copy or record, was written by a newer version.
   *
   * @returns How many drafts.
   */
  async emptyOld(): Promise<Result<number, Failure>> {
    const { database, now } = this.#around;
    const limit = new Date(now().getTime() - binTime).toISOString();
    const old = await readOld(database, limit);
    if (!old.ok) return old;
    let count = 0;
    for (let from = 0; from < old.value.length; from += goneAtOnce) {
      const ids = old.value.slice(from, from + goneAtOnce);
      const done = await attempt(database, 'rw', async () => {
        // The list may be behind.
        const rows = await database.workingCopies.bulkGet(ids);
        const lines = await database.drafts.bulkGet(ids);
        // What came out goes only where a person says so.
        const ripe = ids.filter((_, at) => !lines[at]?.publishedAt && isOldEnough(rows[at], limit));
        return removeForGood({ database, now }, ripe);
      });
      if (!done.ok) return done;
      count += done.value.gone.length;
    }
    return succeed(count);
  }

  #move(
    ids: readonly string[],
    update: Pick<WorkingCopy, 'deletedAt'>,
    note: (within: Within, id: string) => Promise<void>,
  ): Promise<Result<Moved, Failure>> {
    return change(this.#around, async (within) => {
      const { workingCopies } = within.database;
      const moved: string[] = [];
      let failure: Failure | null = null;
      for (const id of ids) {
        const copy = readRow(await workingCopies.get(id));
        if (!copy.ok) {
          failure ??= copy.failure;
          continue;
        }
        await note(within, id);
        await workingCopies.update(id, update);
        await projectAsMeasured(within, id);
        moved.push(id);
      }
      return { moved, failure };
    });
  }
}

/** Which drafts were moved, and why the first of the others was not. */
interface Moved {
  readonly moved: readonly string[];
  readonly failure: Failure | null;
}

const ofMany = (done: Result<Moved, Failure>): Result<readonly string[], Failure> =>
  done.ok ? succeed(done.value.moved) : done;

function ofOne(done: Result<Moved, Failure>): Result<null, Failure> {
  if (!done.ok) return done;
  return done.value.failure ? fail(done.value.failure) : succeed(null);
}

/** What the list says was thrown away before then: no draft in use is read for it. */
const readOld = (database: Database, limit: string): Promise<Result<string[], Failure>> =>
  attempt(
    database,
    'r',
    () =>
      database.drafts.where('[place+deletedAt]').between(['bin', ''], ['bin', limit]).primaryKeys(),
    [database.drafts],
  );

function isOldEnough(row: unknown, limit: string): boolean {
  const read = readRow(row);
  if (!read.ok) return false;
  const { deletedAt } = read.value;
  return deletedAt !== null && deletedAt < limit;
}
