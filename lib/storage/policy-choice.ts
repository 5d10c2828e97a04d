import { type Browser, browser } from 'wxt/browser';
import type { Policy } from '../core/policy.ts';
import { readStoredPolicy } from '../core/policy-schema.ts';
import { settingsKey } from '../core/settings-key.ts';

/** What the office set; a field that is missing or damaged is as nobody set it. */
export async function readPolicy(): Promise<Policy> {
  const stored = await browser.storage.local.get(settingsKey.policy);
  return readStoredPolicy(stored[settingsKey.policy]);
}

/** Tells the policy now, and again whenever it was changed in any window. */
export function watchPolicy(tell: (policy: Policy) => void): () => void {
  const follow = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[settingsKey.policy];
    if (change) tell(readStoredPolicy(change.newValue));
  };
  browser.storage.local.onChanged.addListener(follow);
  void readPolicy().then(tell);
  return () => browser.storage.local.onChanged.removeListener(follow);
}
