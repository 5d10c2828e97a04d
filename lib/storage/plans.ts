import { isAwaited } from '../core/awaited.ts';
import type { DraftRow } from '../core/draft-row.ts';
import { atMoment } from '../core/draft-standing.ts';
import type { Failure } from '../core/failure.ts';
import { spokenOfSince } from '../core/reminders.ts';
import { type Result, succeed } from '../core/result.ts';
import type { Publication } from '../core/self-check.ts';
import { attempt, change } from './attempt.ts';
import { awaitedByKeys, type DuePlan } from './plans-by-keys.ts';
import { projectAnew } from './project.ts';
import { readRow } from './read-row.ts';
import type { Surroundings } from './surroundings.ts';
import { writeCameOut } from './write-publication.ts';

/** What is planned, and what came out, by time: for the calendar and for reminders. */
export class Plans {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Drafts in use that are planned or came out between two instants, the second one left out; in no
   * order. What was planned for that time and came out at another one comes too.
   */
  between(from: Date, to: Date): Promise<Result<readonly DraftRow[], Failure>> {
    const { database } = this.#around;
    const bounds = [from.toISOString(), to.toISOString()] as const;
    return attempt(database, 'r', async () => {
      const planned = await database.drafts
        .where('plannedAt')
        .between(...bounds)
        .toArray();
      const published = await database.drafts
        .where('publishedAt')
        .between(...bounds)
        .toArray();
      const rows = new Map([...planned, ...published].map((row) => [row.id, row]));
      const now = this.#around.now().toISOString();
      return [...rows.values()]
        .filter(({ place }) => place === 'drafts')
        .map((row) => atMoment(row, now));
    });
  }

  /**
   * Planned posts whose time came in the last 30 days and of which nobody noted that they are out, those
   * that a site was asked to bring out too; oldest first.
   */
  due(): Promise<Result<readonly DraftRow[], Failure>> {
    const { database } = this.#around;
    const now = this.#around.now();
    const from = spokenOfSince(now);
    return attempt(database, 'r', () =>
      database.drafts
        .where('plannedAt')
        .between(from, now.toISOString(), true, true)
        .filter(isAwaited)
        .toArray(),
    );
  }

  /** The same where the desk may be locked: then they have no title and no status. */
  async dueUntitled(): Promise<Result<readonly DuePlan[], Failure>> {
    const due = await this.due();
    if (due.ok || due.failure.code !== 'desk.locked') return due;
    const { database, now } = this.#around;
    const bounds = [spokenOfSince(now()), now().toISOString()] as const;
    return attempt(database, 'r', () => awaitedByKeys(database, ...bounds));
  }

  /**
   * Notes that what a site was asked to bring out is out. Nobody compared it: it stands for the version and
   * the channel that were scheduled. Writes nothing where it was noted meanwhile; fails as {@link readRow}
   * where the draft cannot be read.
   */
  async noteCameOut(
    id: string,
    cameOut: Pick<Publication, 'publishedAt' | 'url'>,
  ): Promise<Result<null, Failure>> {
    const noted = { ...cameOut, isPlanned: false, isCompared: false as const };
    const changed = await change(this.#around, async (within) => {
      const { workingCopies } = within.database;
      const copy = readRow(await workingCopies.get(id));
      if (!copy.ok) return copy;
      if (!(await writeCameOut(within, copy.value, noted))) return succeed(null);
      await workingCopies.update(id, { 'selfCheck.publication': noted });
      await projectAnew(within, id);
      return succeed(null);
    });
    return changed.ok ? changed.value : changed;
  }

  /** When the next planned post is due; null where none is. */
  async next(): Promise<Result<string | null, Failure>> {
    const { database } = this.#around;
    const now = this.#around.now().toISOString();
    const later = () => database.drafts.where('plannedAt').above(now);
    const next = await attempt(database, 'r', async () => {
      const row = await later().filter(isAwaited).first();
      return row?.plannedAt ?? null;
    });
    if (next.ok || next.failure.code !== 'desk.locked') return next;
    // By the index alone: one that came out already is asked after once too often, which finds nothing.
    return attempt(database, 'r', async () => {
      const [first] = await later().limit(1).keys();
      return typeof first === 'string' ? first : null;
    });
  }
}
