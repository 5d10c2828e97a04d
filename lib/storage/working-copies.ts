import type { UpdateSpec } from 'dexie';
import type { Channel } from '../core/channel.ts';
import type { DraftDetails } from '../core/draft-details.ts';
import type { Failure } from '../core/failure.ts';
import { type Result, succeed } from '../core/result.ts';
import type { Publication } from '../core/self-check.ts';
import type { KeepRequest, Kept, WorkingCopy } from '../core/working-copy.ts';
import { attempt, change } from './attempt.ts';
import { forkId } from './fork-id.ts';
import { project, projectAnew } from './project.ts';
import { readRow } from './read-row.ts';
import { sortOut, type WorkingCopyList } from './sort-out.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { readWaiting, wait, waitedFor } from './waiting.ts';
import { withdrawDeletions } from './withdraw-deletions.ts';
import { writePublication } from './write-publication.ts';
import { writtenCopy } from './written-copy.ts';

/** The drafts on this computer. Every action is one transaction: it is done whole or not at all. */
export class WorkingCopies {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Keeps a text. Where someone else changed the same draft since this writer last saw it, both
   * texts are kept: this one under a new id, which comes back. So it is where the row is damaged: what
   * stands there stays. A row of a newer Siap Tayang is not touched: `storage.newer-schema`. While the
   * desk is locked the text waits, sealed, for {@link takeWaiting}.
   */
  async keep(request: KeepRequest): Promise<Result<Kept, Failure>> {
    const kept = await change(this.#around, async (within) => {
      const waited = await waitedFor(within.database, request);
      const basis = waited ? waited[2] || null : request.basis;
      const put = await this.#putOrFork(within, { ...request, basis });
      // This text is the newer one of the same writer.
      if (put.ok && waited) await within.database.waiting.delete(waited);
      return put;
    });
    if (kept.ok) return kept.value;
    return kept.failure.code === 'desk.locked' ? wait(this.#around, request) : kept;
  }

  /**
   * Keeps what was written while the desk was locked, each text as its writer would have. What cannot be
   * kept yet goes on waiting.
   *
   * @returns How many texts.
   */
  async takeWaiting(): Promise<Result<number, Failure>> {
    const { database } = this.#around;
    const keys = await attempt(database, 'r', async () =>
      database.waiting.orderBy('at').primaryKeys(),
    );
    if (!keys.ok) return keys;
    let count = 0;
    for (const key of keys.value) {
      const taken = await change(this.#around, async (within) => {
        const request = await readWaiting(within.database, key);
        const put = request && (await this.#putOrFork(within, request));
        if (put?.ok) await within.database.waiting.delete(key);
        return put?.ok ?? false;
      });
      if (!taken.ok) return taken;
      if (taken.value) count += 1;
    }
    return succeed(count);
  }

  /** A second draft begins with what was noted of the first, and with its other texts. */
  async #putOrFork(
    within: Within,
    request: KeepRequest,
    first?: WorkingCopy,
  ): Promise<Result<Kept, Failure>> {
    const put = await this.#put(within, request, first);
    if (put) return put;
    const row = readRow(await within.database.workingCopies.get(request.id));
    const fork = { ...request, id: forkId(request) };
    return this.#putOrFork(within, fork, row.ok ? row.value : undefined);
  }

  /** Every draft, newest first, those in the bin included. Reads all texts: the list of the desk is `DraftList`. */
  list(): Promise<Result<WorkingCopyList, Failure>> {
    // Not by the index: it would leave out a damaged row that has no time.
    const { database } = this.#around;
    return attempt(database, 'r', async () => sortOut(await database.workingCopies.toArray()));
  }

  /** One draft; `draft.missing` where there is none. */
  async get(id: string): Promise<Result<WorkingCopy, Failure>> {
    const { database } = this.#around;
    const found = await attempt(database, 'r', () => database.workingCopies.get(id));
    return found.ok ? readRow(found.value) : found;
  }

  /** The same, where a draft that is not there is none. */
  async find(id: string): Promise<Result<WorkingCopy | null, Failure>> {
    const found = await this.get(id);
    return found.ok || found.failure.code !== 'draft.missing' ? found : succeed(null);
  }

  /** What the database holds under this id, as it is; undefined where it holds nothing. */
  raw(id: string): Promise<Result<unknown, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => (await database.workingCopies.get(id)) as unknown);
  }

  /**
   * Notes when and where a draft came out; fails as {@link readRow} where it cannot be read. What a site
   * was asked to do takes the place of the plan that was made here.
   */
  notePublication(id: string, publication: Publication): Promise<Result<null, Failure>> {
    const plan = publication.isPlanned ? { 'details.plannedAt': null } : {};
    const update = { 'selfCheck.publication': publication, ...plan };
    return this.#change(id, update, (within, copy) => writePublication(within, copy, publication));
  }

  /**
   * Notes that a draft came out elsewhere, such as from a phone, where nobody compared the text;
   * fails as {@link readRow} where it cannot be read.
   */
  noteUncompared(
    id: string,
    publication: Publication,
    channel: Channel,
  ): Promise<Result<null, Failure>> {
    const noted = { ...publication, isCompared: false as const };
    return this.#change(id, { 'selfCheck.publication': noted }, (within, copy) =>
      writePublication(within, { ...copy, channel }, noted, false),
    );
  }

  /**
   * Notes something about a draft besides its text, which a writer of the text need not have seen;
   * fails as {@link readRow} where it cannot be read.
   */
  describe(id: string, details: Partial<DraftDetails>): Promise<Result<null, Failure>> {
    const entries = Object.entries(details).map(([field, value]) => [`details.${field}`, value]);
    return this.#change(id, Object.fromEntries(entries));
  }

  /** Writes the row; null where somebody else's text stands there, which is left as it is. */
  async #put(
    within: Within,
    { basis, ...content }: KeepRequest,
    first?: WorkingCopy,
  ): Promise<Result<Kept, Failure> | null> {
    const { workingCopies } = within.database;
    const row = readRow(await workingCopies.get(content.id));
    if (!row.ok && row.failure.code === 'storage.newer-schema') return row;
    if (!row.ok && row.failure.code === 'storage.row-damaged') return null;
    const before = row.ok ? row.value : undefined;
    const isMine = !before || before.writer === content.writer || before.savedAt === basis;
    if (!isMine) return null;
    const savedAt = this.#timeOtherThan(before?.savedAt);
    const copy = writtenCopy(content, before, savedAt, before ?? first);
    await workingCopies.put(copy);
    if (before?.deletedAt) await withdrawDeletions(within, copy.id);
    await project(within, copy);
    return succeed({ id: content.id, savedAt: copy.savedAt });
  }

  async #change(
    id: string,
    update: UpdateSpec<WorkingCopy>,
    note?: (within: Within, copy: WorkingCopy) => Promise<unknown>,
  ): Promise<Result<null, Failure>> {
    const changed = await change(this.#around, async (within) => {
      const { workingCopies } = within.database;
      const copy = readRow(await workingCopies.get(id));
      if (!copy.ok) return copy;
      await note?.(within, copy.value);
      await workingCopies.update(id, update);
      await projectAnew(within, id);
      return succeed(null);
    });
    return changed.ok ? changed.value : changed;
  }

  /** Two texts of one draft never share a time, since a writer says by it which one it has seen. */
  #timeOtherThan(last: string | undefined): string {
    const now = this.#around.now().toISOString();
    return now === last ? new Date(Date.parse(now) + 1).toISOString() : now;
  }
}
