import { isConnected } from '@/lib/messaging/send.ts';

/**
 * Tells once that the extension was updated: from then on this page cannot keep anything. Nothing calls
 * when that happens, so we look when the person does something in the page, at no cost in between.
 */
export function noticeUpdate(tell: () => void, signal: AbortSignal): void {
  const told = new AbortController();
  const look = () => {
    if (isConnected()) return;
    told.abort();
    tell();
  };
  const until = AbortSignal.any([signal, told.signal]);
  for (const type of ['visibilitychange', 'focusin', 'pointerdown', 'keydown']) {
    document.addEventListener(type, look, { signal: until });
  }
  look();
}
