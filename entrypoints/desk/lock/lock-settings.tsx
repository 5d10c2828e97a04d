import { LockCard, type LockDeeds } from '@/components/lock/lock-card.tsx';
import { newWords } from '../backup/new-words.ts';
import { type Lock, useLock } from './lock-gate.tsx';

/** The lock among the settings, with what it does. */
export function LockSettings({ lock }: { readonly lock: Lock }) {
  const deeds: LockDeeds = {
    switchOn: (wanted) => lock.switchOn(wanted),
    change: (passphrase, next) => lock.change(passphrase, next),
    switchOff: (passphrase) => lock.switchOff(passphrase),
    setMinutes: (minutes) => lock.setMinutes(minutes),
    lock: lock.lock,
    newWords,
  };
  return <LockCard deeds={deeds} state={useLock(lock)} />;
}
