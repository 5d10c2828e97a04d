import type { Failure } from '../core/failure.ts';
import { isNewer } from '../core/records/read-record.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { change } from './attempt.ts';
import { readHistory } from './draft-records.ts';
import { projectAsMeasured } from './project.ts';
import { readRow } from './read-row.ts';
import { type Removal, removeForGood, unlessHeld } from './remove-for-good.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { nobody, writeRecord } from './write-record.ts';

/** How long a draft stays in the bin, in milliseconds: 30 days. */
export const binTime = 30 * 24 * 60 * 60 * 1000;

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
      await writeRecord(within, { kind: 'deletion', draft: id, parents, body, author: nobody });
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
    return this.#move(ids, { deletedAt: null }, async (within, id) => {
      const { state } = await readHistory(within.database, id);
      if (!state.deletion) return;
      const { hash } = state.deletion;
      const body = { of: hash, outcome: 'withdrawn' as const };
      const parents = [hash];
      await writeRecord(within, { kind: 'resolution', draft: id, parents, body, author: nobody });
    });
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
        const newer = await draftsOfNewerRecords(within, binned);
        return removeForGood(
          within,
          binned.filter((id) => !newer.has(id)),
        );
      }),
    );
  }

  /**
   * Removes for good what lay in the bin longer than {@link binTime}; never what is held, nor a draft of
   * which anything, working copy or record, was written by a newer version.
   *
   * @returns How many drafts.
   */
  emptyOld(): Promise<Result<number, Failure>> {
    const limit = new Date(this.#around.now().getTime() - binTime).toISOString();
    return change(this.#around, async (within) => {
      const old = await oldInBin(within, limit);
      const newer = await draftsOfNewerRecords(within, old);
      const ripe = old.filter((id) => !newer.has(id));
      return (await removeForGood(within, ripe)).gone.length;
    });
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

async function draftsOfNewerRecords(
  { database }: Within,
  ids: readonly string[],
): Promise<ReadonlySet<string | null>> {
  const rows = database.records.where('draft').anyOf(ids);
  const newer = await rows.filter(isNewer).toArray();
  return new Set(newer.map(({ draft }) => draft));
}

/** By the lines of the bin: whoever opens the desk meanwhile does not wait until all drafts were read. */
async function oldInBin({ database }: Within, limit: string): Promise<readonly string[]> {
  const ids = await database.drafts
    .where('[place+deletedAt]')
    .between(['bin', ''], ['bin', limit])
    .primaryKeys();
  const rows = await database.workingCopies.bulkGet(ids);
  return ids.filter((_, at) => isOldEnough(rows[at], limit));
}

function isOldEnough(row: unknown, limit: string): boolean {
  const read = readRow(row);
  if (!read.ok) return false;
  const { deletedAt } = read.value;
  return deletedAt !== null && deletedAt < limit;
}
