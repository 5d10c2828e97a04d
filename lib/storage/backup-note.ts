import { type Browser, browser } from 'wxt/browser';
import { type BackupNote, backupNoteSchema } from '../core/backup/backup-note.ts';

/** Key in the extension's local storage. */
const key = 'backup';

/** The last backup made here; null where there was none, or where the entry is damaged. */
export async function readBackupNote(): Promise<BackupNote | null> {
  const stored = await browser.storage.local.get(key);
  const read = backupNoteSchema.safeParse(stored[key]);
  return read.success ? read.data : null;
}

export async function writeBackupNote(note: BackupNote): Promise<void> {
  await browser.storage.local.set({ [key]: note });
}

/** Tells of the last backup now, and again whenever one was made in any window. */
export function watchBackupNote(tell: (note: BackupNote | null) => void): () => void {
  const follow = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (changes[key]) void readBackupNote().then(tell);
  };
  browser.storage.local.onChanged.addListener(follow);
  void readBackupNote().then(tell);
  return () => browser.storage.local.onChanged.removeListener(follow);
}
