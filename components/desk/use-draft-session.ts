import { useEffect, useState, useSyncExternalStore } from 'react';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { DraftSession, type DraftStart, type DraftState } from '@/lib/keeping/draft-session.ts';
import type { Keep } from '@/lib/keeping/keep-from-page.ts';

interface Around {
  readonly keep: Keep;
  readonly waitsToBeAsked?: boolean;
}

/** Opens a draft for as long as its page is shown; what is typed last is kept when it goes. */
export function useDraftSession(
  start: DraftStart,
  copies: readonly WorkingCopy[],
  around: Around,
): readonly [DraftSession, DraftState] {
  const [session] = useState(
    () => new DraftSession(start, { ...around, writer: crypto.randomUUID() }),
  );
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useFlushOnLeaving(session);

  const copy = copies.find(({ id }) => id === state.id);
  useEffect(() => {
    if (copy) session.see(copy);
  }, [copy, session]);
  return [session, state];
}

function useFlushOnLeaving({ flush }: DraftSession): void {
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);
}
