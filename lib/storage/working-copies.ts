import type { UpdateSpec } from 'dexie';
import type { Channel } from '../core/channel.ts';
import type { DraftDetails } from '../core/draft-details.ts';
import type { Failure } from '../core/failure.ts';
import { noDetails } from '../core/no-details.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Publication, SelfCheck } from '../core/self-check.ts';
import {
  type KeepRequest,
  type Kept,
  type WorkingCopy,
  workingCopySchemaVersion,
} from '../core/working-copy.ts';
import { attempt, change } from './attempt.ts';
import { forkId } from './fork-id.ts';
import { project, projectAnew } from './project.ts';
import { isOfNewerVersion, sortOut, type WorkingCopyList } from './sort-out.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { writePublication } from './write-publication.ts';

/** The drafts on this computer. Every action is one transaction: it is done whole or not at all. */
export class WorkingCopies {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Keeps a text. Where someone else changed the same draft since this writer last saw it, both
   * texts are kept: this one under a new id, which comes back. A row of a newer Siap Tayang is not
   * touched: `storage.newer-schema`.
   */
  async keep(request: KeepRequest): Promise<Result<Kept, Failure>> {
    const put = await change(this.#around, (within) => this.#put(within, request));
    if (!put.ok) return put;
    return put.value ?? this.keep({ ...request, id: forkId(request) });
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
    if (!found.ok) return found;
    if (!found.value) return fail({ code: 'draft.missing' });
    const { copies, unreadable } = sortOut([found.value]);
    return copies[0]
      ? succeed(copies[0])
      : fail(unreadable[0]?.failure ?? { code: 'draft.missing' });
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

  /** Notes when and where a draft came out; `draft.missing` where there is none. */
  notePublication(id: string, publication: Publication): Promise<Result<null, Failure>> {
    return this.#change(id, { 'selfCheck.publication': publication }, (within, copy) =>
      writePublication(within, copy, publication),
    );
  }

  /**
   * Notes that a draft came out elsewhere, such as from a phone, where nobody compared the text;
   * `draft.missing` where there is none.
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
   * `draft.missing` where there is none.
   */
  describe(id: string, details: Partial<DraftDetails>): Promise<Result<null, Failure>> {
    const entries = Object.entries(details).map(([field, value]) => [`details.${field}`, value]);
    return this.#change(id, Object.fromEntries(entries));
  }

  /** Writes the row; null where somebody else's text stands there, which is left as it is. */
  async #put(
    within: Within,
    { basis, ...content }: KeepRequest,
  ): Promise<Result<Kept, Failure> | null> {
    const { workingCopies } = within.database;
    const before = await workingCopies.get(content.id);
    if (isOfNewerVersion(before)) return fail({ code: 'storage.newer-schema' });
    const isMine = !before || before.writer === content.writer || before.savedAt === basis;
    if (!isMine) return null;
    const savedAt = this.#timeOtherThan(before?.savedAt);
    const copy: WorkingCopy = {
      ...content,
      otherTexts: content.otherTexts ?? before?.otherTexts ?? {},
      selfCheck: withPublication(content.selfCheck, before),
      details: before?.details ?? noDetails,
      parents: before?.parents ?? [],
      schema: workingCopySchemaVersion,
      createdAt: before?.createdAt ?? savedAt,
      savedAt,
      deletedAt: null,
    };
    await workingCopies.put(copy);
    await project(within, copy);
    return succeed({ id: content.id, savedAt });
  }

  async #change(
    id: string,
    update: UpdateSpec<WorkingCopy>,
    note?: (within: Within, copy: WorkingCopy) => Promise<unknown>,
  ): Promise<Result<null, Failure>> {
    const changed = await change(this.#around, async (within) => {
      const { workingCopies } = within.database;
      const copy = await workingCopies.get(id);
      if (!copy) return false;
      await note?.(within, copy);
      await workingCopies.update(id, update);
      await projectAnew(within, id);
      return true;
    });
    if (!changed.ok) return changed;
    return changed.value ? succeed(null) : fail({ code: 'draft.missing' });
  }

  /** Two texts of one draft never share a time, since a writer says by it which one it has seen. */
  #timeOtherThan(last: string | undefined): string {
    const now = this.#around.now().toISOString();
    return now === last ? new Date(Date.parse(now) + 1).toISOString() : now;
  }
}

/** That a text came out is noted beside its writers: one who has not seen it does not take it back. */
const withPublication = (selfCheck: SelfCheck, before: WorkingCopy | undefined): SelfCheck => ({
  ...selfCheck,
  publication: selfCheck.publication ?? before?.selfCheck?.publication ?? null,
});
