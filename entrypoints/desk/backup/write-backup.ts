import { packBackup } from '@/lib/backup/pack-backup.ts';
import { readOut } from '@/lib/storage/backup/read-out.ts';
import type { Database } from '@/lib/storage/database.ts';
import type { FromWorker, Job, Progress } from './protocol.ts';

interface Around {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Writes a backup into the chosen file, or gives it back. Where it ends early no file is left. */
export async function writeBackup(
  database: Database,
  job: Extract<Job, { kind: 'write' }>,
  { onProgress, signal }: Around,
): Promise<FromWorker> {
  let drafts = 0;
  const lost: string[] = [];
  async function* lines() {
    const asked = { ...job, madeAt: new Date(), onLost: (name: string) => lost.push(name) };
    for await (const portion of readOut(database, asked)) {
      signal.throwIfAborted();
      drafts = portion.done;
      onProgress(portion);
      yield portion.lines;
    }
  }
  try {
    const stream = await packBackup(lines(), job.words);
    if (!job.target) {
      return { kind: 'written', file: await new Response(stream).blob(), drafts, lost };
    }
    await stream.pipeTo(await job.target.createWritable());
    return { kind: 'written', file: null, drafts, lost };
  } catch (error) {
    const code = signal.aborted ? 'backup.cancelled' : 'backup.not-written';
    return { kind: 'failed', failure: { code, detail: String(error) } };
  }
}
