import { type Written, writeBackup } from '@/lib/backup/write-backup.ts';
import type { AutomaticJob, AutomaticProgress } from '@/lib/core/backup/automatic-job.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import { readOut } from '@/lib/storage/backup/read-out.ts';
import { databaseName, openDatabase } from '@/lib/storage/database.ts';
import { keyInHand } from '@/lib/storage/lock/key-ring.ts';
import { storageFailure } from '@/lib/storage/storage-failure.ts';
import { newFile, type Place } from './new-file.ts';

/** What the worker says. */
export type FromWorker =
  | ({ readonly kind: 'progress' } & AutomaticProgress)
  | ({ readonly kind: 'written'; readonly name: string } & Written)
  | { readonly kind: 'failed'; readonly failure: Failure };

const tell = (message: FromWorker) => self.postMessage(message);

/** Whoever makes one waits for the other: two would read the same drafts at the same time for nothing. */
self.onmessage = ({ data }: MessageEvent<AutomaticJob>) =>
  void navigator.locks.request('automatic-backup', () => run(data)).then(tell);

async function run(job: AutomaticJob): Promise<FromWorker> {
  const place = await placeOf(job);
  if (!place.ok) return { kind: 'failed', failure: place.failure };
  const { settings, app, recipient, secretKey } = job;
  const keys = keyInHand(secretKey && Uint8Array.from(secretKey));
  const asked = { settings, app, selection: 'all', madeAt: new Date() } as const;
  const written = await writeBackup({
    portions: readOut(openDatabase(databaseName, keys), asked),
    lock: recipient === null ? null : { recipients: [recipient] },
    target: place.value.target,
    onProgress: ({ done, of }) => tell({ kind: 'progress', done, of }),
    signal: new AbortController().signal,
    readingFailure: storageFailure,
  });
  if (written.ok) return { kind: 'written', ...written.value, name: place.value.name };
  // An empty file would pass for a backup.
  await place.value.remove();
  return { kind: 'failed', failure: written.failure };
}

const placeOf = async ({ place, name }: AutomaticJob): Promise<Result<Place, Failure>> =>
  place === 'downloads'
    ? succeed({ target: null, name, remove: async () => undefined })
    : newFile(name);
