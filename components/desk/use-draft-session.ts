import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { DraftSession, type DraftStart, type DraftState } from '@/lib/keeping/draft-session.ts';
import type { Keep } from '@/lib/keeping/keep-from-page.ts';
import { useWatched, type Watch, type Watched } from './use-watched.ts';

interface Around {
  readonly keep: Keep;
  /** Tells the draft of this id as it is kept; null while it is not. */
  readonly watchDraft: (id: string) => Watch<WorkingCopy | null>;
  readonly waitsToBeAsked?: boolean;
}

/**
 * Opens a draft for as long as its page is shown; what is typed last is kept when it goes.
 *
 * @returns The session, its state, and the draft as the database has it.
 */
export function useDraftSession(
  start: DraftStart,
  around: Around,
): readonly [DraftSession, DraftState, Watched<WorkingCopy | null>] {
  const [session] = useState(
    () => new DraftSession(start, { ...around, writer: crypto.randomUUID() }),
  );
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useFlushOnLeaving(session);

  const { watchDraft } = around;
  const kept = useWatched(useMemo(() => watchDraft(state.id), [watchDraft, state.id]));
  useEffect(() => {
    if (kept.value) session.see(kept.value);
  }, [kept.value, session]);
  return [session, state, kept];
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
