import { useEffect, useState } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { FindingCache } from './finding-cache.ts';

/** What the check says of these drafts; it fills while the page is idle. */
export function useFindings(
  cache: FindingCache,
  copies: readonly WorkingCopy[],
  policy: Policy,
): ReadonlyMap<string, readonly Finding[]> {
  const [found, setFound] = useState(() => cache.of(copies));
  useEffect(() => {
    cache.checkFor(policy, isoDateOf(new Date()));
    const show = () => setFound(cache.of(copies));
    show();
    return cache.fill(copies, show);
  }, [cache, copies, policy]);
  return found;
}
