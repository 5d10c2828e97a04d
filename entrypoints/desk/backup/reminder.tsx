import { useEffect, useState } from 'react';
import { BackupReminder } from '@/components/desk/backup/backup-reminder.tsx';
import type { BackupNote } from '@/lib/core/backup/backup-note.ts';
import { watchBackupNote } from '@/lib/storage/backup-note.ts';

/** Reminds of a backup once it is known when the last one was. */
export function Reminder({ drafts }: { readonly drafts: number }) {
  const [note, setNote] = useState<BackupNote | null>();
  useEffect(() => watchBackupNote(setNote), []);
  if (note === undefined) return null;
  return <BackupReminder drafts={drafts} note={note} now={new Date()} />;
}
