import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { makeKey, unwrapKey, wrapKey } from '@/lib/storage/lock/wrap-key.ts';
import type { KeyJob } from './key-jobs.ts';

self.onmessage = ({ data }: MessageEvent<KeyJob>) =>
  void run(data).then((done) => postMessage(done));

async function run(job: KeyJob): Promise<Result<unknown, Failure>> {
  if (job.kind === 'make') return makeKey(job.passphrase);
  if (job.kind === 'wrap') return wrapKey(job.secret, job.passphrase);
  const opened = await unwrapKey(job.wrapped, job.passphrase);
  return opened.ok && job.kind === 'rewrap' ? wrapKey(opened.value, job.next) : opened;
}
