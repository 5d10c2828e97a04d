import { useEffect, useState, useSyncExternalStore } from 'react';
import type { OpenMember } from '@/lib/storage/people/open-member.ts';
import { useNotes } from './lock/use-notes.ts';

/** Who is at work here, told anew when somebody else is, or when the time of their keys is up; null: nobody. */
export function useOpenMember(member: OpenMember): string | null {
  const id = useSyncExternalStore(member.subscribe, () => member.id);
  const [, look] = useState(0);
  // After each look, since the time moves on while the desk is used.
  useEffect(() => {
    if (member.closeAt === null) return;
    const left = Math.max(0, member.closeAt - Date.now());
    const timer = setTimeout(() => look((count) => count + 1), left);
    return () => clearTimeout(timer);
  });
  useNotes(member.note, id !== null);
  return id;
}
