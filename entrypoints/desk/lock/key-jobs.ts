import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import type { MadeKey } from '@/lib/storage/lock/wrap-key.ts';

/** What is worked out beside the page, since each passphrase takes a second or more. */
export interface KeyJobs {
  readonly make: { readonly asked: { passphrase: string }; readonly done: MadeKey };
  readonly open: {
    readonly asked: { wrapped: Uint8Array; passphrase: string };
    readonly done: Uint8Array;
  };
  /** Puts something under a passphrase. */
  readonly wrap: {
    readonly asked: { secret: Uint8Array; passphrase: string };
    readonly done: Uint8Array;
  };
  readonly rewrap: {
    readonly asked: { wrapped: Uint8Array; passphrase: string; next: string };
    readonly done: Uint8Array;
  };
}

export type KeyJobKind = keyof KeyJobs;

export type KeyJob = {
  [Kind in KeyJobKind]: { readonly kind: Kind } & KeyJobs[Kind]['asked'];
}[KeyJobKind];

/** Has a worker of its own do a job; the worker ends with it, and the passphrase with the worker. */
export type AskKey = <Kind extends KeyJobKind>(
  kind: Kind,
  asked: KeyJobs[Kind]['asked'],
) => Promise<Result<KeyJobs[Kind]['done'], Failure>>;

export const askKeyWorker: AskKey = (kind, asked) => {
  const worker = new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<never, Failure>>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) =>
      resolve({ ok: false, failure: { code: 'lock.not-made', detail: message } });
    worker.postMessage({ kind, ...asked });
  }).finally(() => worker.terminate());
};
