import { writeBackup } from '@/lib/backup/write-backup.ts';
import { readOut } from '@/lib/storage/backup/read-out.ts';
import type { Database } from '@/lib/storage/database.ts';
import { storageFailure } from '@/lib/storage/storage-failure.ts';
import type { FromWorker, Job, Progress } from './protocol.ts';

interface Around {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Writes the backup that the page asks for. */
export async function writeJob(
  database: Database,
  job: Extract<Job, { kind: 'write' }>,
  { onProgress, signal }: Around,
): Promise<FromWorker> {
  const written = await writeBackup({
    portions: readOut(database, { ...job, madeAt: new Date() }),
    lock: job.words === null ? null : { words: job.words },
    target: job.target,
    onProgress: ({ done, of }) => onProgress({ done, of }),
    signal,
    readingFailure: storageFailure,
  });
  if (!written.ok) return { kind: 'failed', failure: written.failure };
  return { kind: 'written', ...written.value };
}
