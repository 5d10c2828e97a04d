import { useEffect, useState } from 'react';
import type { DraftState } from '@/lib/core/records/fold.ts';
import type { Stores } from '@/lib/storage/stores.ts';

/**
 * Notes that the newest version of a draft is read now.
 *
 * @returns Hash of the version that was read here before it; null where there was none, and until it is known.
 */
export function useLastSeen(
  seen: Stores['seen'],
  id: string,
  { versions, heads }: DraftState,
): string | null {
  const newest = versions.findLast(({ hash }) => heads.includes(hash))?.hash;
  const [before, setBefore] = useState<string | null>(null);
  useEffect(() => {
    if (!newest) return;
    // Where it cannot be noted there is nothing to compare with, and nothing else is lost.
    void seen.note(id, newest).then((read) => setBefore(read.ok ? read.value : null));
  }, [seen, id, newest]);
  return before;
}
