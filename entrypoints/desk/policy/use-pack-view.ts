import { useCallback, useEffect, useState } from 'react';
import type { PackView } from '@/components/policy/pack-deeds.ts';
import type { Services } from '../services.ts';

/** What is known of packs, read when the page opens and after each deed of it. */
export function usePackView({ stores, watchPolicy }: Services) {
  const [view, setView] = useState<PackView>();
  const [edition, setEdition] = useState(0);
  /** @param how `replaced`: the editor begins anew with it; `kept`: it holds what is kept already. */
  const readAnew = useCallback(
    async (how: 'kept' | 'replaced') => {
      const [state, policy] = [await stores.packs.state(), await stores.packs.policy()];
      const identity = await stores.people.identity();
      const ownKey = identity.ok ? (identity.value?.publicKey ?? null) : null;
      setView({ state, policy, ownKey });
      if (how === 'replaced') setEdition((before) => before + 1);
    },
    [stores],
  );
  // Also where the administrator of the computer set something meanwhile.
  useEffect(() => watchPolicy(() => void readAnew('kept')), [watchPolicy, readAnew]);
  return { view, edition, readAnew };
}
