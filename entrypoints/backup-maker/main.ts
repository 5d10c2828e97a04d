import { browser } from 'wxt/browser';
import {
  type AutomaticJob,
  type AutomaticProgress,
  type FromMaker,
  makerPort,
} from '@/lib/core/backup/automatic-job.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import type { FromWorker } from './worker.ts';

/** How often the background hears that this document is still there, in milliseconds: it sleeps after 30 s. */
const pulse = 10_000;

/**
 * A document that nobody sees, since the background of Chromium can make no address of bytes. It has a
 * worker write the backup, and holds the bytes until the background has brought them to the downloads and
 * closes it.
 */
const port = browser.runtime.connect({ name: makerPort });
const tell = (message: FromMaker) => port.postMessage(message);

port.onMessage.addListener((job: AutomaticJob) => {
  setInterval(() => tell({ kind: 'alive' }), pulse);
  void make(job).then((outcome) => tell({ kind: 'ended', outcome }));
});

async function make(job: AutomaticJob) {
  const written = await write(job, (progress) => tell({ kind: 'progress', ...progress }));
  if (!written.ok) return written;
  const { file, drafts, name, lost } = written.value;
  return succeed({ drafts, name, lost, url: file && URL.createObjectURL(file) });
}

type Written = Extract<FromWorker, { kind: 'written' }>;

function write(
  job: AutomaticJob,
  onProgress: (progress: AutomaticProgress) => void,
): Promise<Result<Written, Failure>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data);
      else resolve(data.kind === 'failed' ? fail(data.failure) : succeed(data));
    };
    worker.onerror = ({ message }) =>
      resolve(fail({ code: 'backup.interrupted', detail: message }));
    worker.postMessage(job);
  });
}
