import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { DraftSession, type DraftStart, type DraftState } from '@/lib/keeping/draft-session.ts';
import type { Keep } from '@/lib/keeping/keep-from-page.ts';
import { useFlush } from './use-flush.ts';
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
  useFlush(session.flush);

  const { watchDraft } = around;
  const kept = useWatched(useMemo(() => watchDraft(state.id), [watchDraft, state.id]));
  useEffect(() => {
    if (kept.value) session.see(kept.value);
  }, [kept.value, session]);
  return [session, state, kept];
}
