import type { Database } from '../database.ts';
import type { KeyRing } from './key-ring.ts';
import { LockStore } from './lock-store.ts';

/**
 * Whether rows are sealed here and the key is not at hand. A database that cannot be read says so where it
 * is read.
 */
export async function isLocked(database: Database, keys: KeyRing): Promise<boolean> {
  await keys.ready;
  if (keys.unseal) return false;
  const lock = await new LockStore(database).read();
  return lock.ok && lock.value !== null;
}
