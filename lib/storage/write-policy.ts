import { browser } from 'wxt/browser';
import type { Policy } from '../core/policy.ts';
import { settingsKey } from '../core/settings-key.ts';
import { withManaged } from './managed-pack.ts';

/** Keeps what the office set; what the administrator of the computer set stays as it is. */
export async function writePolicy(policy: Policy): Promise<void> {
  await browser.storage.local.set({ [settingsKey.policy]: await withManaged(policy) });
}
