import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { deskKey } from '../lock/desk-key.ts';
import type { FromWorker, Job, ToWorker } from './protocol.ts';

type Told = Extract<FromWorker, { kind: 'progress' | 'read' }>;
export type Outcome = Exclude<FromWorker, Told | { kind: 'failed' }>;

/** A job while it runs. */
export interface Running {
  readonly outcome: Promise<Result<Outcome, Failure>>;
  /** Asks it to end by itself, so that nothing is left half done. */
  readonly cancel: () => void;
  /** Ends it at once: for what only reads. */
  readonly stop: () => void;
}

/** Has a worker of its own do a job; the worker ends with it. */
export function runJob(job: Job, onTold: (told: Told) => void): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const outcome = new Promise<Result<Outcome, Failure>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress' || data.kind === 'read') onTold(data);
      else resolve(data.kind === 'failed' ? fail(data.failure) : succeed(data));
    };
    worker.onerror = ({ message }) => resolve(fail({ code: 'save.interrupted', detail: message }));
    const tell = (message: ToWorker) => worker.postMessage(message);
    tell({ kind: 'key', secretKey: deskKey.secretKey });
    tell(job);
  }).finally(() => worker.terminate());
  return {
    outcome,
    cancel: () => worker.postMessage({ kind: 'cancel' }),
    stop: () => worker.terminate(),
  };
}
