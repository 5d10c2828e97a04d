import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { type Lock, packBackup } from './pack-backup.ts';

/** Some lines of a backup, and how many drafts of how many stand in the file with them. */
interface Portion {
  readonly lines: readonly string[];
  readonly done: number;
  readonly of: number;
  /** Name of a picture or video that could not be read. */
  readonly lost?: string;
}

export interface Writing {
  readonly portions: AsyncIterable<Portion>;
  readonly lock: Lock | null;
  /** The file that the bytes go to; null: they come back. */
  readonly target: FileSystemFileHandle | null;
  readonly onProgress: (portion: Portion) => void;
  readonly signal: AbortSignal;
  /** Names why the portions could not be read. */
  readonly readingFailure: (error: unknown) => Failure;
}

/** A backup that was written, and its bytes where they were not written into a file already. */
export interface Written {
  readonly file: Blob | null;
  readonly drafts: number;
  /** Names of pictures and videos that could not be read, and are not in it. */
  readonly lost: readonly string[];
}

/** Writes a backup into the chosen file, or gives it back. Where it ends early no file is left. */
export async function writeBackup(writing: Writing): Promise<Result<Written, Failure>> {
  const { portions, lock, target, onProgress, signal, readingFailure } = writing;
  const lost: string[] = [];
  let drafts = 0;
  let failure: Failure | undefined;
  async function* lines() {
    try {
      for await (const portion of portions) {
        signal.throwIfAborted();
        drafts = portion.done;
        if (portion.lost) lost.push(portion.lost);
        onProgress(portion);
        yield portion.lines;
      }
    } catch (error) {
      failure = readingFailure(error);
      throw error;
    }
  }
  try {
    const stream = await packBackup(lines(), lock);
    if (!target) {
      const headers = { 'Content-Type': 'application/octet-stream' };
      return succeed({ file: await new Response(stream, { headers }).blob(), drafts, lost });
    }
    await stream.pipeTo(await target.createWritable());
    return succeed({ file: null, drafts, lost });
  } catch (error) {
    if (signal.aborted) return fail({ code: 'backup.cancelled' });
    return fail(failure ?? { code: 'backup.not-written', detail: String(error) });
  }
}
