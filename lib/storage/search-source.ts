import type { DraftRow, ListedRow } from '../core/draft-row.ts';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { type WorkingCopy, workingCopySchema } from '../core/working-copy.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { watch } from './watch.ts';

/** A draft in use with everything that can be searched in it. */
export interface SearchText {
  readonly row: DraftRow;
  readonly copy: WorkingCopy;
}

/** When a line of the list was written last. */
export type Touch = Pick<ListedRow, 'id' | 'touchedAt'>;

/** What the search reads of the drafts. It writes nothing here. */
export class SearchSource {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The years in which drafts in use were changed last, newest first: those that hold any. */
  years(): Promise<Result<readonly number[], Failure>> {
    return attempt(this.#database, 'r', async () => {
      const years: string[] = [];
      let newest = await this.#lines('', '\uffff').last();
      while (newest) {
        // Each look is at what stands before the year that was found, however odd a date is.
        const year = newest.updatedAt.slice(0, 4);
        years.push(year);
        newest = await this.#lines('', year).last();
      }
      return years.map(Number).filter(Number.isInteger);
    });
  }

  /** The ids of the drafts in use that were changed last in that year (UTC). */
  ids(year: number): Promise<Result<readonly string[], Failure>> {
    const moments = `${String(year).padStart(4, '0')}-`;
    return attempt(this.#database, 'r', async () =>
      this.#lines(moments, `${moments}\uffff`).primaryKeys(),
    );
  }

  /** What was written since then, the moment itself included. */
  touched(since: string): Promise<Result<readonly Touch[], Failure>> {
    const { drafts } = this.#database;
    return attempt(this.#database, 'r', async () =>
      (await drafts.where('touchedAt').aboveOrEqual(since).toArray()).map(({ id, touchedAt }) => ({
        id,
        touchedAt,
      })),
    );
  }

  /** The same, told now and after each change. */
  watchTouched(
    since: string,
    tell: (touched: Result<readonly Touch[], Failure>) => void,
  ): () => void {
    return watch(() => this.touched(since), tell);
  }

  /** Reads these drafts; those that are not in use, or cannot be read, are left out. */
  read(ids: readonly string[]): Promise<Result<readonly SearchText[], Failure>> {
    const { drafts, workingCopies } = this.#database;
    return attempt(this.#database, 'r', async () => {
      const rows = await drafts.bulkGet([...ids]);
      const copies = await workingCopies.bulkGet([...ids]);
      return rows.flatMap((row, index) => {
        const copy = workingCopySchema.safeParse(copies[index]);
        return row?.place === 'drafts' && copy.success ? [{ row, copy: copy.data }] : [];
      });
    });
  }

  /** The lines of drafts in use that were changed last between these moments, the second left out. */
  #lines(from: string, until: string) {
    return this.#database.drafts
      .where('[place+updatedAt]')
      .between(['drafts', from], ['drafts', until]);
  }
}
