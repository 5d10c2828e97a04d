import { useCallback, useEffect, useState } from 'react';
import type { Expired } from '@/components/archive/retention-section.tsx';
import type { ArchiveEntry } from '@/lib/core/archive/selection.ts';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { Result } from '@/lib/core/result.ts';
import type { Removal } from '@/lib/storage/remove-for-good.ts';
import type { Stores } from '@/lib/storage/stores.ts';

/** The drafts in use, read when the page opens and after each deed, and what lets go of them or holds them. */
export function useExpiry({ archive, expiry, copies }: Stores, policy: Policy) {
  const [entries, setEntries] = useState<readonly ArchiveEntry[]>();
  const [failure, setFailure] = useState<FailureCode>();
  const [expired, setExpired] = useState<Expired | null>(null);
  const readAnew = useCallback(async () => {
    const read = await archive.entries();
    if (read.ok) setEntries(read.value);
    else setFailure(read.failure.code);
  }, [archive]);
  useEffect(() => void readAnew(), [readAnew]);

  const letGo = async (
    kind: Expired['kind'],
    ids: readonly string[],
    act: Promise<Result<Removal, Failure>>,
  ) => {
    setFailure(undefined);
    const done = await act;
    if (done.ok) {
      const gone = done.value.gone.length;
      setExpired({ kind, gone, left: ids.length - gone });
    } else setFailure(done.failure.code);
    await readAnew();
  };
  return {
    entries,
    failure,
    expired,
    onDiscard: (ids: readonly string[]) => void letGo('moved', ids, expiry.discard(ids, policy)),
    onRemove: (ids: readonly string[]) => void letGo('removed', ids, expiry.remove(ids, policy)),
    async onHold(id: string, isHeld: boolean) {
      setFailure(undefined);
      const held = await copies.describe(id, { isHeld });
      if (!held.ok) setFailure(held.failure.code);
      await readAnew();
    },
  };
}
