import { useEffect, useState } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { FindingCache } from './finding-cache.ts';

/** What the check says of these drafts; it fills while the page is idle. */
export function useFindings(
  cache: FindingCache,
  copies: readonly WorkingCopy[],
): ReadonlyMap<string, readonly Finding[]> {
  const [found, setFound] = useState(() => cache.of(copies));
  useEffect(() => {
    const show = () => setFound(cache.of(copies));
    show();
    return cache.fill(copies, show);
  }, [cache, copies]);
  return found;
}
