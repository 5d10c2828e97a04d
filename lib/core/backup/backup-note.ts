import { z } from 'zod';

/** The last backup that was made here. */
export const backupNoteSchema = z.strictObject({
  at: z.iso.datetime(),
  drafts: z.int().nonnegative(),
  name: z.string().max(200),
  /** Names of pictures and videos that could not be read and are not in it; the first hundred. */
  lost: z.array(z.string().max(300)).max(100).optional(),
});

export type BackupNote = Readonly<z.infer<typeof backupNoteSchema>>;

/** After how many days without a backup the desk speaks of it. */
export const daysUntilReminder = 7;
/** Fewer drafts than these are written anew sooner than backed up. */
export const draftsWorthABackup = 10;

/** Whole days since a backup, by the clock. */
export const daysSince = (at: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / (24 * 60 * 60 * 1000)));
