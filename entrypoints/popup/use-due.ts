import { useEffect, useState } from 'react';
import type { DuePost } from '@/components/popup/due-posts.tsx';
import { send } from '@/lib/messaging/send.ts';

/** Planned posts whose time has come; the background knows them. */
export function useDue(): readonly DuePost[] {
  const [due, setDue] = useState<readonly DuePost[]>([]);
  useEffect(() => {
    void send('findDue', null).then((found) => setDue(found.ok ? found.value : []));
  }, []);
  return due;
}
