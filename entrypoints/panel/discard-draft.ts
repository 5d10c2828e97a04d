import type { Failure } from '@/lib/core/failure.ts';
import { send } from '@/lib/messaging/send.ts';

/**
 * Moves to the bin what was kept under this id; asked also where no copy is known, for its first write may
 * be under way.
 *
 * @returns what went wrong; null where nothing is kept in use any more.
 */
export async function discardDraft(id: string): Promise<Failure | null> {
  const discarded = await send('discardWorkingCopy', { id });
  return discarded.ok || discarded.failure.code === 'draft.missing' ? null : discarded.failure;
}
