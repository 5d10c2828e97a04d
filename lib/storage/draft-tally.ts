import type { DraftPlace } from '../core/draft-row.ts';
import type { Failure } from '../core/failure.ts';
import { type Result, succeed } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

/** How many drafts lie in each place. */
export interface DraftCounts extends Readonly<Record<DraftPlace, number>> {
  /** Drafts that have no line in the list: not yet, or because they cannot be read. */
  readonly unlisted: number;
}

/** Counts the drafts. */
export class DraftTally {
  readonly #database: Database;
  /** Lines so damaged that they stand in no order; null while nobody looked. */
  #lost: number | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Counts all drafts, which takes a moment where they are very many; in several transactions, so that
   * nobody who saves waits for all of them.
   */
  async counts(): Promise<Result<DraftCounts, Failure>> {
    const { drafts: lines, workingCopies } = this.#database;
    const place = (name: DraftPlace) =>
      lines.where('[place+updatedAt]').between([name, ''], [name, '\uffff']).count();
    const small = await attempt(this.#database, 'r', async () => ({
      bin: await place('bin'),
      templates: await place('templates'),
    }));
    if (!small.ok) return small;
    const whole = await attempt(this.#database, 'r', async () => ({
      listed: await lines.count(),
      kept: await workingCopies.count(),
    }));
    if (!whole.ok) return whole;
    const lost = await this.#linesInNoOrder(whole.value.listed);
    if (!lost.ok) return lost;
    const { bin, templates } = small.value;
    const listed = whole.value.listed - lost.value;
    const unlisted = whole.value.kept - listed;
    return succeed({ drafts: listed - bin - templates, bin, templates, unlisted });
  }

  /** Something small that is another after every change of a draft, for who must not count each time. */
  sign(): Promise<Result<string, Failure>> {
    const { drafts, workingCopies } = this.#database;
    return attempt(this.#database, 'r', async () => {
      const line = await drafts.orderBy('touchedAt').last();
      const copy = await workingCopies.orderBy('savedAt').last();
      return `${line?.id} ${line?.touchedAt} ${copy?.id} ${copy?.savedAt}`;
    });
  }

  /** The lines were written anew: those in no order are looked for again. */
  lookAgain(): void {
    this.#lost = null;
  }

  /** Their index is slow to count, and lines come in no order by damage only: once is enough. */
  async #linesInNoOrder(listed: number): Promise<Result<number, Failure>> {
    if (this.#lost !== null) return succeed(this.#lost);
    const ordered = await attempt(this.#database, 'r', () =>
      this.#database.drafts.orderBy('[place+updatedAt]').count(),
    );
    if (!ordered.ok) return ordered;
    this.#lost = listed - ordered.value;
    return succeed(this.#lost);
  }
}
