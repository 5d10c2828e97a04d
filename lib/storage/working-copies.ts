import type { UpdateSpec } from 'dexie';
import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Publication, SelfCheck } from '../core/self-check.ts';
import {
  type KeepRequest,
  type Kept,
  type WorkingCopy,
  workingCopySchema,
  workingCopySchemaVersion,
} from '../core/working-copy.ts';
import type { Database } from './database.ts';
import { forkId } from './fork-id.ts';
import { storageFailure } from './storage-failure.ts';
import { withinPatience } from './within-patience.ts';

/** A list of drafts and what of it could not be read; one bad row never hides the others. */
export interface WorkingCopyList {
  /** Newest first. */
  readonly copies: readonly WorkingCopy[];
  readonly unreadable: readonly UnreadableCopy[];
}

/** A row that this version cannot use. It stays as it is, and a person can copy it out. */
interface UnreadableCopy {
  readonly id: string;
  readonly failure: Failure;
  /** What the database holds. */
  readonly raw: unknown;
}

/** How long a draft stays in the bin, in milliseconds: 30 days. */
export const binTime = 30 * 24 * 60 * 60 * 1000;

/** What is around the store: the database, the time and new names. */
export interface Surroundings {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

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
    const put = await this.#attempt('rw', (table) => this.#put(table, request));
    if (!put.ok) return put;
    return put.value ?? this.keep({ ...request, id: await forkId(request) });
  }

  /** Every draft, newest first, those in the bin included. */
  list(): Promise<Result<WorkingCopyList, Failure>> {
    // Not by the index: it would leave out a damaged row that has no time.
    return this.#attempt('r', async (table) => sortOut(await table.toArray()));
  }

  /** One draft; `draft.missing` where there is none. */
  async get(id: string): Promise<Result<WorkingCopy, Failure>> {
    const found = await this.#attempt('r', (table) => table.get(id));
    if (!found.ok) return found;
    if (!found.value) return fail({ code: 'draft.missing' });
    const { copies, unreadable } = sortOut([found.value]);
    return copies[0]
      ? succeed(copies[0])
      : fail(unreadable[0]?.failure ?? { code: 'draft.missing' });
  }

  /** Notes when and where a draft came out; `draft.missing` where there is none. */
  notePublication(id: string, publication: Publication): Promise<Result<null, Failure>> {
    return this.#change(id, { 'selfCheck.publication': publication });
  }

  /** Moves a draft to the bin, from where it can be taken back for 30 days; `draft.missing` where there is none. */
  discard(id: string): Promise<Result<null, Failure>> {
    return this.#change(id, { deletedAt: this.#time() });
  }

  /** Takes a draft back from the bin; `draft.missing` where it was removed for good meanwhile. */
  takeBack(id: string): Promise<Result<null, Failure>> {
    return this.#change(id, { deletedAt: null });
  }

  /** Removes for good what lay in the bin longer than {@link binTime}; never a row of a newer version. */
  emptyOldBin(): Promise<Result<number, Failure>> {
    const limit = new Date(this.#around.now().getTime() - binTime).toISOString();
    return this.#attempt('rw', (table) =>
      table
        .filter((row) => workingCopySchema.safeParse(row).success)
        .filter(({ deletedAt }) => deletedAt !== null && deletedAt < limit)
        .delete(),
    );
  }

  /** Writes the row; null where somebody else's text stands there, which is left as it is. */
  async #put(
    table: Database['workingCopies'],
    { basis, ...content }: KeepRequest,
  ): Promise<Result<Kept, Failure> | null> {
    const before = await table.get(content.id);
    if (isOfNewerVersion(before)) return fail({ code: 'storage.newer-schema' });
    const isMine = !before || before.writer === content.writer || before.savedAt === basis;
    if (!isMine) return null;
    const savedAt = this.#timeOtherThan(before?.savedAt);
    const createdAt = before?.createdAt ?? savedAt;
    const schema = workingCopySchemaVersion;
    const selfCheck = withPublication(content.selfCheck, before);
    await table.put({ ...content, selfCheck, schema, createdAt, savedAt, deletedAt: null });
    return succeed({ id: content.id, savedAt });
  }

  async #change(id: string, change: UpdateSpec<WorkingCopy>): Promise<Result<null, Failure>> {
    const changed = await this.#attempt('rw', async (table) => {
      if (!(await table.get(id))) return false;
      await table.update(id, change);
      return true;
    });
    if (!changed.ok) return changed;
    return changed.value ? succeed(null) : fail({ code: 'draft.missing' });
  }

  /** Two texts of one draft never share a time, since a writer says by it which one it has seen. */
  #timeOtherThan(last: string | undefined): string {
    const now = this.#time();
    return now === last ? new Date(Date.parse(now) + 1).toISOString() : now;
  }

  #time(): string {
    return this.#around.now().toISOString();
  }

  async #attempt<Value>(
    mode: 'r' | 'rw',
    act: (table: Database['workingCopies']) => PromiseLike<Value>,
  ): Promise<Result<Value, Failure>> {
    const { database } = this.#around;
    try {
      const work = database.transaction(mode, database.workingCopies, () =>
        act(database.workingCopies),
      );
      return succeed(await withinPatience(database, work));
    } catch (error) {
      return fail(storageFailure(error));
    }
  }
}

/** That a text came out is noted beside its writers: one who has not seen it does not take it back. */
const withPublication = (selfCheck: SelfCheck, before: WorkingCopy | undefined): SelfCheck => ({
  ...selfCheck,
  publication: selfCheck.publication ?? before?.selfCheck?.publication ?? null,
});

function sortOut(rows: readonly unknown[]): WorkingCopyList {
  const copies: WorkingCopy[] = [];
  const unreadable: UnreadableCopy[] = [];
  for (const row of rows) {
    const read = workingCopySchema.safeParse(row);
    if (read.success) copies.push(read.data);
    else unreadable.push({ id: nameOf(row), failure: { code: codeOf(row) }, raw: row });
  }
  copies.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  return { copies, unreadable };
}

const fieldOf = (row: unknown, field: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;

const nameOf = (row: unknown): string => String(fieldOf(row, 'id') ?? '');

const isOfNewerVersion = (row: unknown): boolean => {
  const schema = fieldOf(row, 'schema');
  return typeof schema === 'number' && schema > workingCopySchemaVersion;
};

const codeOf = (row: unknown) =>
  isOfNewerVersion(row) ? 'storage.newer-schema' : 'storage.row-damaged';
