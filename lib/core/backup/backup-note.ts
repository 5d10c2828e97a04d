import { z } from 'zod';

/** So many names are kept, and so much of each, in UTF-16 units. */
const [mostNames, longestName] = [100, 300] as const;

/** The last backup that was made here. */
export const backupNoteSchema = z.strictObject({
  at: z.iso.datetime(),
  drafts: z.int().nonnegative(),
  name: z.string().max(200),
  /** Names of pictures and videos that could not be read and are not in it: {@link namesToKeep}. */
  lost: z.array(z.string().max(longestName)).max(mostNames).optional(),
});

export type BackupNote = Readonly<z.infer<typeof backupNoteSchema>>;

/** Of names, whatever they are, those that a note has room for. */
export const namesToKeep = (names: readonly string[]): string[] =>
  names.slice(0, mostNames).map((name) => name.slice(0, longestName));

/** After how many days without a backup the desk speaks of it. */
export const daysUntilReminder = 7;
/** Fewer drafts than these are written anew sooner than backed up. */
export const draftsWorthABackup = 10;

/** Whole days since a backup, by the clock. */
export const daysSince = (at: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / (24 * 60 * 60 * 1000)));
