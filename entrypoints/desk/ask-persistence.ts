import { browser } from 'wxt/browser';
import type { Persistence } from '@/components/desk/desk-frame.tsx';

/**
 * Asks the browser to keep our storage, and says what came of it. Chromium answers no to every
 * extension page; there the permission `unlimitedStorage` is what spares our storage from clearing.
 */
export async function askPersistence(): Promise<Persistence> {
  if ((await navigator.storage.persisted()) || (await navigator.storage.persist())) {
    return 'promised';
  }
  if (import.meta.env.FIREFOX) return 'none';
  const isUnlimited = await browser.permissions.contains({ permissions: ['unlimitedStorage'] });
  return isUnlimited ? 'unlimited' : 'none';
}
