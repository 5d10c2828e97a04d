import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { StoredFile } from './database.ts';
import type { Surroundings } from './surroundings.ts';
import { findUnused, namedSince } from './unused-files.ts';

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
    const bytes = new Uint8Array(read.value);
    return attempt(database, 'rw', async () => {
      await database.files.put({ hash, bytes, type: file.type, addedAt: now().toISOString() });
      return hash;
    });
  }

  /** A kept file; null where none is kept under this hash, or its bytes cannot be had. */
  get(hash: string): Promise<Result<Blob | null, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const file = await database.files.get(hash);
      // What does not open, and what is damaged, has no bytes.
      return file?.bytes instanceof Uint8Array ? new Blob([file.bytes], { type: file.type }) : null;
    });
  }

  /**
   * Removes files that no draft and no saved version names any more, those in the bin included.
   *
   * @returns How many.
   */
  async removeUnused(portion?: number): Promise<Result<number, Failure>> {
    const { database, now } = this.#around;
    const begun = now();
    const limit = new Date(begun.getTime() - grace).toISOString();
    const unused = await findUnused(database, portion);
    if (!unused.ok) return unused;
    if (unused.value.length === 0) return succeed(0);
    return attempt(database, 'rw', async () => {
      const named = await namedSince(database, begun.toISOString());
      const rows = await database.files.bulkGet([...unused.value]);
      const isOld = (row: StoredFile) => row.addedAt < limit && !named.has(row.hash);
      const old = rows.flatMap((row) => (row && isOld(row) ? [row.hash] : []));
      await database.files.bulkDelete(old);
      return old.length;
    });
  }
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
