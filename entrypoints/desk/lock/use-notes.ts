import { useEffect } from 'react';

const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/** Tells that somebody is at the desk. */
export function useNotes(note: () => unknown, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const tell = () => void note();
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell);
    };
  }, [note, isOn]);
}
