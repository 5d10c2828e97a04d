import { type Browser, browser } from 'wxt/browser';
import {
  type AutomaticJob,
  type AutomaticProgress,
  type FromMaker,
  type MadeBackup,
  makerPort,
} from '@/lib/core/backup/automatic-job.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result } from '@/lib/core/result.ts';

/** The document as WXT builds it from `entrypoints/backup-maker`. */
const page = '/backup-maker.html';

/** A limit for a document that never says a word, in milliseconds. */
const patience = 60_000;

/** A backup while it is made. */
export interface Order {
  readonly outcome: Promise<Result<MadeBackup, Failure>>;
  /** Ends the document; the bytes that it holds go with it. */
  readonly close: () => Promise<void>;
}

/**
 * Has a document make a backup: only a document can make an address of bytes, and it goes on while a
 * service worker would be stopped.
 */
export async function orderBackup(
  job: AutomaticJob,
  onProgress: (progress: AutomaticProgress) => void,
): Promise<Order> {
  // One that a stopped background left behind.
  await closeDocument();
  const connecting = nextPort();
  await openDocument();
  const port = await connecting;
  const outcome = port ? hear(port, onProgress) : Promise.resolve(interrupted);
  port?.postMessage(job);
  return { outcome, close: closeDocument };
}

const interrupted = fail({ code: 'backup.interrupted' as const });

function hear(
  port: Browser.runtime.Port,
  onProgress: (progress: AutomaticProgress) => void,
): Promise<Result<MadeBackup, Failure>> {
  let last: AutomaticProgress = { done: 0, of: 0 };
  return new Promise((resolve) => {
    port.onDisconnect.addListener(() => resolve(interrupted));
    port.onMessage.addListener((message: FromMaker) => {
      if (message.kind === 'ended') resolve(message.outcome);
      if (message.kind === 'progress') last = { done: message.done, of: message.of };
      // A pulse too: it keeps the background awake.
      onProgress(last);
    });
  });
}

/** The port of the document that is being opened; null where it does not come. Pages of sites get no ear. */
function nextPort(): Promise<Browser.runtime.Port | null> {
  const { onConnect } = browser.runtime;
  return new Promise((resolve) => {
    const end = (port: Browser.runtime.Port | null) => {
      onConnect.removeListener(listen);
      clearTimeout(limit);
      resolve(port);
    };
    const listen = (port: Browser.runtime.Port) => {
      const isOurs = port.sender?.url === browser.runtime.getURL(page);
      if (port.name === makerPort && isOurs) end(port);
    };
    const limit = setTimeout(() => end(null), patience);
    onConnect.addListener(listen);
  });
}

/** Firefox has a document in its background already, and Chromium a way to open one. */
async function openDocument(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const frame = document.createElement('iframe');
    frame.src = page;
    document.body.append(frame);
    return;
  }
  await browser.offscreen.createDocument({
    url: page,
    reasons: ['BLOBS'],
    justification: 'Writes the backup that the person switched on, to be saved as a file.',
  });
}

async function closeDocument(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    return;
  }
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) await browser.offscreen.closeDocument();
}
