import type { DraftFilter } from '../core/draft-filter.ts';
import type { DraftPlace, DraftRow } from '../core/draft-row.ts';
import { atMoment } from '../core/draft-standing.ts';
import type { Failure } from '../core/failure.ts';
import { type Result, succeed } from '../core/result.ts';
import { workingCopySchema } from '../core/working-copy.ts';
import { attempt, change } from './attempt.ts';
import { type DraftCounts, DraftTally } from './draft-tally.ts';
import { type FilterChoices, readChoices } from './filter-choices.ts';
import { linesInNoOrder, readNewest } from './newest-rows.ts';
import { lineOf, projectAnew } from './project.ts';
import { projectReviewed } from './project-reviewed.ts';
import { SearchSource, type SearchText } from './search-source.ts';
import { sortOut, type UnreadableCopy } from './sort-out.ts';
import type { Surroundings, Within } from './surroundings.ts';

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
      const { rows, damaged } = await readNewest(this.#around, place, filter, limit + 1);
      return { rows: rows.slice(0, limit), hasMore: rows.length > limit, damaged };
    });
  }

  /** The line of one draft as it stands now; null where it has none. */
  line(id: string): Promise<Result<DraftRow | null, Failure>> {
    const { database, now } = this.#around;
    return attempt(database, 'r', async () => {
      const row = await database.drafts.get(id);
      return row ? atMoment(row, now().toISOString()) : null;
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
  async found(ids: readonly string[]): Promise<Result<readonly SearchText[], Failure>> {
    const read = await new SearchSource(this.#around.database).read(ids);
    const now = this.#around.now().toISOString();
    if (!read.ok) return read;
    return succeed(read.value.map((one) => ({ ...one, row: atMoment(one.row, now) })));
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
   * Brings what the check and the flow say of these drafts up to date, where the policy of the office or the day
   * has changed it.
   *
   * @returns How many lines changed.
   */
  async measureAnew(ids: readonly string[]): Promise<Result<number, Failure>> {
    const { database, measuring } = this.#around;
    const [measure, policy] = [await measuring(), await this.#around.policy()];
    const within = { ...this.#around, measure, policy };
    const old = await attempt(database, 'r', async () => {
      const changed: string[] = [];
      for (const id of ids) if (await isOld(within, id)) changed.push(id);
      return changed;
    });
    if (!old.ok || old.value.length === 0) return old.ok ? succeed(0) : old;
    return change(this.#around, async (writing) => {
      for (const id of old.value) await projectAnew(writing, id);
      return old.value.length;
    });
  }

  /** {@link projectReviewed} */
  standAnew(): Promise<Result<null, Failure>> {
    return projectReviewed(this.#around, 'saved');
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

/** Whether the line of a draft says anything that is not so any more. */
async function isOld(within: Omit<Within, 'newId'>, id: string): Promise<boolean> {
  const { drafts, workingCopies } = within.database;
  const row = await drafts.get(id);
  const copy = workingCopySchema.safeParse(await workingCopies.get(id));
  if (!row || !copy.success) return false;
  const line = await lineOf(within, copy.data, row.figures);
  return (Object.keys(line) as (keyof DraftRow)[]).some(
    (field) => JSON.stringify(line[field]) !== JSON.stringify(row[field]),
  );
}
