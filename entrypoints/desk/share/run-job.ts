import { fail } from '@/lib/core/result.ts';
import type { BundleJob, BundleOutcomes } from './protocol.ts';

/** Has a worker of its own do a job; the worker ends with it. */
export function runBundleJob<Kind extends BundleJob['kind']>(
  job: Extract<BundleJob, { kind: Kind }>,
): Promise<BundleOutcomes[Kind]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BundleOutcomes[Kind]>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<BundleOutcomes[Kind]>) => resolve(data);
    worker.onerror = ({ message }) => resolve(fail({ code: 'save.interrupted', detail: message }));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
