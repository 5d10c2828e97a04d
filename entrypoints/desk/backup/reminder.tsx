import { useEffect, useState } from 'react';
import { BackupReminder } from '@/components/desk/backup/backup-reminder.tsx';
import type { BackupNote } from '@/lib/core/backup/backup-note.ts';
import { backupReminder } from '@/lib/core/backup/backup-reminder.ts';
import { type AutomaticState, watchAutomatic } from '@/lib/storage/backup/automatic-plan.ts';
import { watchBackupNote } from '@/lib/storage/backup-note.ts';

/** Reminds of a backup once it is known when the last one was, and how it went. */
export function Reminder({ drafts }: { readonly drafts: number }) {
  const [note, setNote] = useState<BackupNote | null>();
  const [automatic, setAutomatic] = useState<AutomaticState>();
  useEffect(() => watchBackupNote(setNote), []);
  useEffect(() => watchAutomatic(setAutomatic), []);
  if (note === undefined || !automatic) return null;
  const reason = backupReminder({ note, drafts, ...automatic }, new Date());
  return reason && <BackupReminder reason={reason} />;
}
