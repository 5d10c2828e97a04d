import { type ComponentProps, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { ConvertingPage } from '@/components/lock/converting-page.tsx';
import { LockPage } from '@/components/lock/lock-page.tsx';
import type { LockState } from '@/components/lock/lock-state.ts';
import type { Language } from '@/lib/core/local.ts';
import type { Services } from '../services.ts';
import { useBackupWaits } from './use-backup-waits.ts';
import { useNotes } from './use-notes.ts';

/** The lock as the desk uses it. */
export type Lock = Pick<
  import('./desk-lock.ts').DeskLock,
  | 'getState'
  | 'subscribe'
  | 'unlock'
  | 'lock'
  | 'switchOn'
  | 'switchOff'
  | 'change'
  | 'setMinutes'
  | 'note'
  | 'goOn'
>;

interface Props {
  readonly services: Pick<Services, 'lock' | 'search'>;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** How the lock stands, told anew with every change. */
export const useLock = (lock: Lock): LockState =>
  useSyncExternalStore(lock.subscribe, lock.getState);

/** Shows the desk while it is unlocked. Locked, nothing of it is in the page. */
export function LockGate({ services: { lock, search }, onLanguage, children }: Props) {
  const state = useLock(lock);
  const isShown = state.kind === 'none' || state.kind === 'open';
  useNotes(lock.note, state.kind === 'open');
  useEffect(() => {
    if (!isShown) return;
    return () => {
      search.stop();
      // The words that were searched for stand in the address.
      if (location.hash.includes('?')) history.replaceState(null, '', '#draf');
    };
  }, [isShown, search]);
  if (isShown) return children;
  if (state.kind === 'locked') {
    return <Locked {...state} onLanguage={onLanguage} onUnlock={(words) => lock.unlock(words)} />;
  }
  if (state.kind === 'unknown') return null;
  const { failure, ...converting } = state;
  return <ConvertingPage {...converting} failure={failure?.code ?? null} onGoOn={lock.goOn} />;
}

function Locked(props: Omit<ComponentProps<typeof LockPage>, 'isBackupWaiting'>) {
  return <LockPage {...props} isBackupWaiting={useBackupWaits()} />;
}
