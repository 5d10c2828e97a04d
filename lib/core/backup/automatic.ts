import { z } from 'zod';
import { deskFailureCodes, failureCodes } from '../failure.ts';
import { isoDateOf } from '../iso-date.ts';
import { backupNoteSchema } from './backup-note.ts';
import { backupExtension } from './format.ts';

/** How many days may lie between one automatic backup and the next. */
export const backupIntervals = [1, 7, 14, 30] as const;

/** Automatic backups as a person switched them on; nothing of it where they are off. */
export const automaticPlanSchema = z.strictObject({
  days: z.literal(backupIntervals),
  place: z.enum(['downloads', 'folder']),
  /** The key that files are locked to (age, X25519); the words that open them are kept nowhere. */
  lock: z
    .strictObject({
      recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
      /** When its words were shown. */
      since: z.iso.datetime(),
    })
    .nullable(),
  /** When a person last asked for one: at switching on, or by a press. */
  askedAt: z.iso.datetime(),
});

export type AutomaticPlan = Readonly<z.infer<typeof automaticPlanSchema>>;
export type BackupPlace = AutomaticPlan['place'];

/** How the last try went. */
export const automaticRunSchema = z.strictObject({
  triedAt: z.iso.datetime(),
  /** Why it failed; null where it did not. */
  code: z.enum([...failureCodes, ...deskFailureCodes]).nullable(),
  /** Tries in a row that failed. */
  failures: z.int().nonnegative(),
  /** The last backup that was made by itself. */
  done: backupNoteSchema.nullable(),
});

export type AutomaticRun = Readonly<z.infer<typeof automaticRunSchema>>;

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** How long to wait after the first failure, the second and so on, in milliseconds; the last for all others. */
const waits = [15 * minute, 60 * minute, 6 * 60 * minute, day] as const;

/**
 * When the next backup is due: a moment that is past is due now, as after a time in which the browser was
 * closed. A clock that was ahead holds nothing back.
 */
export function nextAutomaticBackup(
  { days, askedAt }: AutomaticPlan,
  run: AutomaticRun | null,
  now: Date,
): Date {
  if (!run || run.triedAt < askedAt || Date.parse(run.triedAt) > now.getTime() + minute) return now;
  // It waits for the desk to be unlocked, not for a time.
  if (run.code === 'desk.locked') return now;
  if (run.code !== null) {
    const wait = waits[Math.min(run.failures, waits.length) - 1] ?? waits[0];
    return new Date(Date.parse(run.triedAt) + wait);
  }
  return run.done ? new Date(Date.parse(run.done.at) + days * day) : now;
}

/**
 * The name of an automatic backup, as `siap-tayang-cadangan-2026-11-29-0935.siaptayang`: by the clock of
 * this computer, so that two of one day have two names.
 */
export function automaticFileName(now: Date): string {
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `siap-tayang-cadangan-${isoDateOf(now)}-${time.join('')}${backupExtension}`;
}

/** The same name with a number, for a folder in which the first ones are taken. @param count From 2. */
export const numberedFileName = (name: string, count: number): string =>
  `${name.slice(0, -backupExtension.length)}-${count}${backupExtension}`;
