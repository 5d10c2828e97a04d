import { previewTable } from '@/lib/importing/preview-table.ts';
import { databaseName, openDatabase } from '@/lib/storage/database.ts';
import { keyInHand } from '@/lib/storage/lock/key-ring.ts';
import { storageFailure } from '@/lib/storage/storage-failure.ts';
import { importJob } from './import-job.ts';
import type { FromWorker, Job, ToWorker } from './protocol.ts';
import { reportJob } from './report-job.ts';

// Reads files and measures posts beside the page, so that the page answers whatever their number.
let secretKey: Uint8Array | null = null;
const cancelling = new AbortController();
const tell = (message: FromWorker) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'key') secretKey = data.secretKey;
  else if (data.kind === 'cancel') cancelling.abort();
  else void run(data).catch(told).then(tell);
};

/** What nobody expected is told too, or the page would wait for ever. */
const told = (error: unknown): FromWorker => ({ kind: 'failed', failure: storageFailure(error) });

async function run(job: Job): Promise<FromWorker> {
  const { signal } = cancelling;
  if (job.kind === 'preview') {
    const read = await previewTable(job.file);
    return read.ok
      ? { kind: 'previewed', preview: read.value }
      : { kind: 'failed', failure: read.failure };
  }
  const database = openDatabase(databaseName, keyInHand(secretKey));
  return job.kind === 'report'
    ? reportJob(database, job, { signal, tell })
    : importJob(database, job, { signal, tell });
}
