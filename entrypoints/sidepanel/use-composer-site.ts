import { useEffect, useState } from 'react';
import type { Services } from './services.ts';

/** Host name of the site whose composer is open beside the side panel; null where none is. */
export function useComposerSite({ watch, find }: Services['neighbour']): string | null {
  const [site, setSite] = useState<string | null>(null);
  useEffect(() => {
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const found = await find();
      // Only the newest answer counts: an older one may come later.
      if (mine === asked) setSite(found.ok ? (found.value[0]?.site ?? null) : null);
    };
    void look();
    const stop = watch(() => void look());
    return () => {
      asked = -1;
      stop();
    };
  }, [watch, find]);
  return site;
}
