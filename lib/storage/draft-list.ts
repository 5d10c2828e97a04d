import type { DraftFilter } from '../core/draft-filter.ts';
import type { DraftPlace, DraftRow } from '../core/draft-row.ts';
import type { Failure } from '../core/failure.ts';
import { type Result, succeed } from '../core/result.ts';
import { workingCopySchema } from '../core/working-copy.ts';
import { attempt, change } from './attempt.ts';
import { type DraftCounts, DraftTally } from './draft-tally.ts';
import { type FilterChoices, readChoices } from './filter-choices.ts';
import { linesInNoOrder, readNewest } from './newest-rows.ts';
import { projectAnew } from './project.ts';
import { SearchSource, type SearchText } from './search-source.ts';
import { sortOut, type UnreadableCopy } from './sort-out.ts';
import type { Surroundings } from './surroundings.ts';

export interface DraftPage {
  /** Newest first. */
  readonly rows: readonly DraftRow[];
  readonly hasMore: boolean;
  /** Drafts whose line cannot be read: it hides no other, and `mend` writes it anew. */
  readonly damaged: readonly string[];
}

/** How many drafts are read at once, in rows. */
export const pageSize = 50;

/** The list of drafts, read a page at a time however many there are. */
export class DraftList {
  readonly #around: Surroundings;
  readonly #tally: DraftTally;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#tally = new DraftTally(around.database);
  }

  /** The newest drafts of a place that fit, so many at the most. */
  page(
    place: DraftPlace,
    filter: DraftFilter = {},
    limit = pageSize,
  ): Promise<Result<DraftPage, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const { rows, damaged } = await readNewest(database, place, filter, limit + 1);
      return { rows: rows.slice(0, limit), hasMore: rows.length > limit, damaged };
    });
  }

  /** Every tag of the drafts, each once. */
  tags(): Promise<Result<readonly string[], Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () =>
      (await database.drafts.orderBy('tags').uniqueKeys()).map(String),
    );
  }

  /** {@link DraftTally.counts} */
  counts(): Promise<Result<DraftCounts, Failure>> {
    return this.#tally.counts();
  }

  /** {@link DraftTally.sign} */
  sign(): Promise<Result<string, Failure>> {
    return this.#tally.sign();
  }

  /** What the drafts in use can be narrowed to. */
  choices(): Promise<Result<FilterChoices, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', () => readChoices(database));
  }

  /** These drafts with their text, in this order; those that are not in use are left out. */
  found(ids: readonly string[]): Promise<Result<readonly SearchText[], Failure>> {
    return new SearchSource(this.#around.database).read(ids);
  }

  /**
   * Writes the lines that are missing, and takes off those whose draft is gone: after an update, or where
   * the list was damaged. In portions, so that nothing waits long.
   *
   * @returns What cannot be listed, since it cannot be read.
   */
  async rebuild(portion = 20): Promise<Result<readonly UnreadableCopy[], Failure>> {
    const wrong = await this.#wrong();
    if (!wrong.ok) return wrong;
    this.#tally.lookAgain();
    for (let from = 0; from < wrong.value.length; from += portion) {
      const done = await this.mend(wrong.value.slice(from, from + portion));
      if (!done.ok) return done;
    }
    return this.unreadable(wrong.value);
  }

  /** Those of these drafts that cannot be read, each with its reason. */
  unreadable(ids: readonly string[]): Promise<Result<readonly UnreadableCopy[], Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const rows = await database.workingCopies.bulkGet([...ids]);
      return sortOut(rows.filter((row) => row !== undefined)).unreadable;
    });
  }

  /** Writes the lines of these drafts anew, as where {@link DraftPage.damaged} names them. */
  mend(ids: readonly string[]): Promise<Result<void, Failure>> {
    return change(this.#around, async (within) => {
      for (const id of ids) await projectAnew(within, id);
    });
  }

  /**
   * Brings what the check says of these drafts up to date, where the policy of the office or the day has
   * changed it.
   *
   * @returns How many lines changed.
   */
  async measureAnew(ids: readonly string[]): Promise<Result<number, Failure>> {
    const { database, measuring } = this.#around;
    const measure = await measuring();
    const read = await attempt(database, 'r', async () => ({
      rows: await database.drafts.bulkGet([...ids]),
      copies: await database.workingCopies.bulkGet([...ids]),
    }));
    if (!read.ok) return read;
    const { rows, copies } = read.value;
    const old = ids.filter((_, index) => {
      const [row, copy] = [rows[index], workingCopySchema.safeParse(copies[index])];
      if (!row || !copy.success) return false;
      const figures = measure(copy.data);
      const now = { ...figures, kind: copy.data.selfCheck.kind ?? figures.kind };
      return !isSame(row.figures, now);
    });
    if (old.length === 0) return succeed(0);
    return change(this.#around, async (within) => {
      for (const id of old) await projectAnew(within, id);
      return old.length;
    });
  }

  /** The drafts without a line, the lines without a draft, and those that stand in no order. */
  #wrong(): Promise<Result<readonly string[], Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const ids = await database.workingCopies.toCollection().primaryKeys();
      const listed = await database.drafts.toCollection().primaryKeys();
      const lost = await linesInNoOrder(database);
      return [...butNot(ids, listed), ...butNot(listed, ids), ...lost];
    });
  }
}

const butNot = (these: readonly string[], those: readonly string[]): readonly string[] => {
  const known = new Set(those);
  return these.filter((one) => !known.has(one));
};

const isSame = (one: DraftRow['figures'], other: DraftRow['figures']): boolean =>
  one.kind === other.kind &&
  one.ceremony === other.ceremony &&
  one.must === other.must &&
  one.should === other.should &&
  one.may === other.may;
