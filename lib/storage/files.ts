import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { filesOfDraft, filesOfRecord, type ShownFile } from './shown-files.ts';
import type { Surroundings } from './surroundings.ts';

/** A file is named by a draft a moment after it was kept: so long it needs no name. In milliseconds: a day. */
const grace = 24 * 60 * 60 * 1000;

/** Pictures and videos that are kept with drafts, each under the SHA-256 of its bytes. */
export class Files {
  readonly #around: Pick<Surroundings, 'database' | 'now'>;

  constructor(around: Pick<Surroundings, 'database' | 'now'>) {
    this.#around = around;
  }

  /**
   * Keeps a file; the same bytes twice are one file.
   *
   * @returns Its hash; `media.unreadable` where the browser cannot read it, `storage.full` on a full disk.
   */
  async keep(file: Blob): Promise<Result<string, Failure>> {
    const { database, now } = this.#around;
    const read = await readBytes(file);
    if (!read.ok) return read;
    const hash = await hashOf(read.value);
    // What a page was given may be gone with it: the bytes are kept, not the way to them.
    const blob = new Blob([read.value], { type: file.type });
    return attempt(database, 'rw', async () => {
      await database.files.put({ hash, blob, addedAt: now().toISOString() });
      return hash;
    });
  }

  /** A kept file; null where none is kept under this hash. */
  get(hash: string): Promise<Result<Blob | null, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => (await database.files.get(hash))?.blob ?? null);
  }

  /**
   * Removes files that no draft and no saved version names any more, those in the bin included.
   *
   * @returns How many.
   */
  removeUnused(): Promise<Result<number, Failure>> {
    const { database, now } = this.#around;
    const limit = new Date(now().getTime() - grace).toISOString();
    return attempt(database, 'rw', async () => {
      const unused = new Set(await database.files.toCollection().primaryKeys());
      if (unused.size === 0) return 0;
      for (const hash of await namesIn(database)) unused.delete(hash);
      const rows = await database.files.bulkGet([...unused]);
      const old = rows.flatMap((row) => (row && row.addedAt < limit ? [row.hash] : []));
      await database.files.bulkDelete(old);
      return old.length;
    });
  }
}

/** Every hash that a draft or a version names; rows that cannot be read are looked through as well as can be. */
async function namesIn({ workingCopies, records }: Database): Promise<readonly string[]> {
  const found: string[] = [];
  const name = ({ hash }: ShownFile) => void found.push(hash);
  await workingCopies.each((row) => filesOfDraft(row).forEach(name));
  await records.each((row) => filesOfRecord(row).forEach(name));
  return found;
}

async function readBytes(file: Blob): Promise<Result<ArrayBuffer, Failure>> {
  try {
    return succeed(await file.arrayBuffer());
  } catch (error) {
    return fail({ code: 'media.unreadable', detail: String(error) });
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
