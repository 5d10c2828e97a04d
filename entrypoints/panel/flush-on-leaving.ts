import type { Autosave } from '@/lib/keeping/autosave.ts';

/** Keeps at once what is pending when the page goes, or goes out of sight: it may never come back. */
export function flushOnLeaving(autosave: Autosave, signal: AbortSignal): void {
  const flush = () => void autosave.flush();
  window.addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', flush, { signal });
}
