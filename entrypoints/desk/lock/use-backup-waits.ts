import { useEffect, useState } from 'react';
import { watchAutomatic } from '@/lib/storage/backup/automatic-plan.ts';

/** Whether an automatic backup waits for the desk to be unlocked. */
export function useBackupWaits(): boolean {
  const [waits, setWaits] = useState(false);
  useEffect(
    () => watchAutomatic(({ plan, run }) => setWaits(plan !== null && run?.code === 'desk.locked')),
    [],
  );
  return waits;
}
