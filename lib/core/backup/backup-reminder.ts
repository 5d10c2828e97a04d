import type { AutomaticPlan, AutomaticRun } from './automatic.ts';
import {
  type BackupNote,
  daysSince,
  daysUntilReminder,
  draftsWorthABackup,
} from './backup-note.ts';

interface Known {
  /** Null where there never was a backup. */
  readonly note: BackupNote | null;
  readonly drafts: number;
  readonly plan: AutomaticPlan | null;
  readonly run: AutomaticRun | null;
}

/** How many days an automatic backup may be late before the desk speaks: a weekend without the computer. */
const grace = 3;

/** Why the desk reminds of backups: an automatic one failed, the last one is too old, or there is none. */
export type BackupReminderReason =
  | { readonly kind: 'failed'; readonly code: NonNullable<AutomaticRun['code']> }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'never' };

/** Null where there is nothing to remind of. */
export function backupReminder(
  { note, drafts, plan, run }: Known,
  now: Date,
): BackupReminderReason | null {
  // What waited for the desk to be unlocked is made now.
  if (plan && run?.code && run.code !== 'desk.locked') return { kind: 'failed', code: run.code };
  if (!note) return !plan && drafts >= draftsWorthABackup ? { kind: 'never' } : null;
  const days = daysSince(note.at, now);
  const limit = plan ? Math.max(plan.days + grace, daysUntilReminder) : daysUntilReminder;
  return days >= limit ? { kind: 'late', days } : null;
}
