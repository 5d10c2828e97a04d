import { browser } from 'wxt/browser';
import { settingsKey } from '@/lib/core/settings-key.ts';

/** Calls back when the office set something anew, until `signal` aborts: the background then checks by it. */
export function watchPolicy(onChange: () => void, signal: AbortSignal): void {
  const hear = (changes: object) => {
    if (settingsKey.policy in changes) onChange();
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(hear);
  signal.addEventListener('abort', () => onChanged.removeListener(hear));
}
