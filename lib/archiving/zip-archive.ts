import { makeZip } from 'client-zip';
import {
  type ArchiveFile,
  damagedFile,
  frameFiles,
  postFiles,
} from '../core/archive/archive-files.ts';
import type { ArchivedDraft } from '../core/archive/archived-draft.ts';
import { type ArchivedFile, keptHashes } from '../core/archive/archived-file.ts';
import { checksumList, checksumListName, type Summed } from '../core/archive/checksum-list.ts';
import type { IndexEntry, Skipped } from '../core/archive/index-page.ts';
import type { Failure } from '../core/failure.ts';
import { hashOfText } from '../core/records/hash.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { mediaFile, sha256Of } from './media-file.ts';

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
  /** A picture or video that is kept under this hash; null where none is. */
  readonly readFile: (hash: string) => Promise<Result<Blob | null, Failure>>;
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
    const sha256 = typeof content === 'string' ? hashOfText(content) : await sha256Of(content);
    sums.push({ name, sha256 });
    yield { name, input: content, lastModified };
  }
  yield { name: checksumListName, input: checksumList(sums), lastModified };
}

async function* filesOf(order: Order, made: Progress): AsyncGenerator<ArchiveFile> {
  const { ids, read, now, onProgress, signal } = order;
  const entries: IndexEntry[] = [];
  const skipped: Skipped[] = [];
  const files = new Map<string, ArchivedFile>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const { drafts, damaged } = await got(read(ids.slice(from, from + atOnce)), order, made);
    for (const draft of drafts) {
      // First its files, so that the page says what is there.
      yield* mediaOf(draft, files, order, made);
      const post = postFiles(draft, files);
      entries.push(post.entry);
      yield* post.files;
    }
    for (const one of damaged) {
      const { file, skipped: named } = damagedFile(one, skipped.length + 1);
      skipped.push(named);
      yield file;
    }
    Object.assign(made, { posts: entries.length, damaged: skipped.length });
    onProgress(Math.min(from + atOnce, ids.length));
  }
  signal.throwIfAborted();
  yield* frameFiles({ entries, skipped, files, at: now.toISOString() });
}

/** The files of a post that are not in the archive yet: the same picture of two posts is one file. */
async function* mediaOf(
  draft: ArchivedDraft,
  files: Map<string, ArchivedFile>,
  order: Order,
  made: Progress,
): AsyncGenerator<ArchiveFile> {
  for (const hash of keptHashes(draft)) {
    if (files.has(hash)) continue;
    const { archived, file } = await mediaFile(hash, await got(order.readFile(hash), order, made));
    files.set(hash, archived);
    if (file) yield file;
  }
}

/** What was read; where that fails, or the person called it off, the archive ends here. */
async function got<Value>(
  reading: Promise<Result<Value, Failure>>,
  { signal }: Order,
  made: Progress,
): Promise<Value> {
  const read = await reading;
  signal.throwIfAborted();
  if (read.ok) return read.value;
  made.failure = read.failure;
  throw new Error(read.failure.code);
}
