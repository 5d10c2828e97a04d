import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import type { KeepRequest, Kept, WorkingCopy } from '@/lib/core/working-copy.ts';
import { DraftSession, type DraftStart, type DraftState } from './draft-session.ts';
import { addressOf } from './route.ts';
import type { Services } from './services.ts';

/** Opens a draft for as long as its page is shown; what is typed last is kept when it goes. */
export function useDraftSession(
  start: DraftStart,
  copies: readonly WorkingCopy[],
  services: Services,
): readonly [DraftSession, DraftState] {
  const [session] = useState(() => {
    const keep = (request: KeepRequest) => keepNow(request, services);
    return new DraftSession(start, { keep, writer: crypto.randomUUID() });
  });
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useFlushOnLeaving(session);

  const copy = copies.find(({ id }) => id === state.id);
  useEffect(() => {
    if (copy) session.see(copy);
  }, [copy, session]);

  const address = state.save.savedAt ? addressOf(state.id) : null;
  useEffect(() => {
    // Without a move: the page stays as it is, and finds the draft again after a reload.
    if (address) history.replaceState(null, '', address);
  }, [address]);
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

/** A page that is being closed may not live to the end of its write; the background does. */
async function keepNow(
  request: KeepRequest,
  { copies, send }: Services,
): Promise<Result<Kept, Failure>> {
  if (document.visibilityState === 'visible') return copies.keep(request);
  const kept = await send('keepWorkingCopy', request);
  return kept.ok ? kept : copies.keep(request);
}
