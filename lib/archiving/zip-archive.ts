import { makeZip } from 'client-zip';
import {
  type ArchiveFile,
  damagedFile,
  frameFiles,
  postFiles,
} from '../core/archive/archive-files.ts';
import type { ArchivedDraft } from '../core/archive/archived-draft.ts';
import { checksumList, checksumListName, type Summed } from '../core/archive/checksum-list.ts';
import type { IndexEntry, Skipped } from '../core/archive/index-page.ts';
import type { Failure } from '../core/failure.ts';
import { hashOfText } from '../core/records/hash.ts';
import { fail, type Result, succeed } from '../core/result.ts';

/** How drafts are read for an archive, some at a time. */
export type ReadPortion = (ids: readonly string[]) => Promise<
  Result<
    {
      readonly drafts: readonly ArchivedDraft[];
      readonly damaged: readonly { readonly id: string; readonly raw: unknown }[];
    },
    Failure
  >
>;

export interface Order {
  readonly ids: readonly string[];
  readonly read: ReadPortion;
  /** Present moment: written into the archive. */
  readonly now: Date;
  /** Hears how many drafts have been read so far. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** A finished archive. */
export interface Archived {
  readonly zip: Blob;
  readonly posts: number;
  /** Drafts that could not be read and went along as they lie in the database. */
  readonly damaged: number;
}

/** How many drafts are read at once: few enough that the page answers between them. */
const atOnce = 25;

/** How far an archive is. */
interface Progress {
  posts: number;
  damaged: number;
  /** Why the database could not be read. Browsers do not all hand on what broke a stream. */
  failure?: Failure;
}

/**
 * Makes a ZIP of these drafts, read in portions and never held whole by us: the browser lays what comes
 * out of the stream where it has room. Null where the person called it off.
 */
export async function zipArchive(order: Order): Promise<Result<Archived | null, Failure>> {
  const made: Progress = { posts: 0, damaged: 0 };
  try {
    const stream = makeZip(entriesOf(order, made));
    const zip = await new Response(stream, {
      headers: { 'Content-Type': 'application/zip' },
    }).blob();
    return succeed({ zip, posts: made.posts, damaged: made.damaged });
  } catch (error) {
    if (order.signal.aborted) return succeed(null);
    return fail(made.failure ?? { code: 'archive.broken', detail: String(error) });
  }
}

async function* entriesOf(order: Order, made: Progress) {
  const sums: Summed[] = [];
  const lastModified = order.now;
  for await (const { name, content } of filesOf(order, made)) {
    sums.push({ name, sha256: hashOfText(content) });
    yield { name, input: content, lastModified };
  }
  yield { name: checksumListName, input: checksumList(sums), lastModified };
}

async function* filesOf(
  { ids, read, now, onProgress, signal }: Order,
  made: Progress,
): AsyncGenerator<ArchiveFile> {
  const entries: IndexEntry[] = [];
  const skipped: Skipped[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    signal.throwIfAborted();
    const portion = await read(ids.slice(from, from + atOnce));
    if (!portion.ok) {
      made.failure = portion.failure;
      throw new Error(portion.failure.code);
    }
    for (const draft of portion.value.drafts) {
      const { files, entry } = postFiles(draft);
      entries.push(entry);
      yield* files;
    }
    for (const one of portion.value.damaged) {
      const { file, skipped: named } = damagedFile(one, skipped.length + 1);
      skipped.push(named);
      yield file;
    }
    Object.assign(made, { posts: entries.length, damaged: skipped.length });
    onProgress(Math.min(from + atOnce, ids.length));
  }
  signal.throwIfAborted();
  yield* frameFiles(entries, skipped, now.toISOString());
}
