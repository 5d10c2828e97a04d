import { readingFailure } from '@/lib/backup/broken-file.ts';
import { openBackup } from '@/lib/backup/open-backup.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { measureDraft } from '@/lib/core/measure-draft.ts';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import { surveyBackup, takeBackup } from '@/lib/storage/backup/read-backup.ts';
import { type Database, databaseName, openDatabase } from '@/lib/storage/database.ts';
import { keyInHand } from '@/lib/storage/lock/key-ring.ts';
import type { Surroundings } from '@/lib/storage/surroundings.ts';
import type { FromWorker, Job, ToWorker } from './protocol.ts';
import { writeJob } from './write-job.ts';

/** Reads and writes backups beside the page, so that the page answers whatever their size. */
let database: Database;
const cancelling = new AbortController();
const tell = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'key') database = openDatabase(databaseName, keyInHand(data.secretKey));
  else if (data.kind === 'cancel') cancelling.abort();
  else void run(data).then(tell);
};

function run(job: Job): Promise<FromWorker> {
  const onProgress = (progress: { done: number; of: number }) =>
    tell({ kind: 'progress', ...progress });
  if (job.kind === 'write') {
    return writeJob(database, job, { onProgress, signal: cancelling.signal });
  }
  return read(job, onProgress).catch((error) => ({
    kind: 'failed',
    failure: readingFailure(error),
  }));
}

async function read(
  job: Exclude<Job, { kind: 'write' }>,
  onProgress: (progress: { done: number; of: number }) => void,
): Promise<FromWorker> {
  const opened = await openBackup(job.file, { words: job.words });
  if (!opened.ok) return { kind: 'failed', failure: opened.failure };
  const reading = { lines: opened.value, signal: cancelling.signal, onProgress };
  const read =
    job.kind === 'survey'
      ? await surveyBackup(around(defaultPolicy), reading)
      : await takeBackup(around(job.policy), reading, job.isAsked);
  return read.ok ? { kind: 'read', survey: read.value } : { kind: 'failed', failure: read.failure };
}

const around = (policy: Policy): Surroundings => ({
  database,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  async measuring() {
    const today = isoDateOf(new Date());
    return (copy) => measureDraft(copy, policy, today);
  },
  policy: async () => policy,
});
