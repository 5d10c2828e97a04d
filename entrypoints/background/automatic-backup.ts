import { browser } from 'wxt/browser';
import {
  type AutomaticPlan,
  automaticFileName,
  nextAutomaticBackup,
} from '@/lib/core/backup/automatic.ts';
import { type BackupNote, namesToKeep } from '@/lib/core/backup/backup-note.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import {
  followAutomaticPlan,
  readAutomaticPlan,
  readAutomaticRun,
  writeAutomaticRun,
} from '@/lib/storage/backup/automatic-plan.ts';
import { noteAutomaticProgress } from '@/lib/storage/backup/automatic-progress.ts';
import { writeBackupNote } from '@/lib/storage/backup-note.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { readSiteChoices } from '@/lib/storage/site-choices.ts';
import { orderBackup } from './backup-maker.ts';
import { bringToDownloads } from './bring-to-downloads.ts';

const alarm = 'automatic-backup';

/** The earliest that an alarm is set for, in milliseconds from now: no fault makes it ring without end. */
const breath = 60_000;

/** The lock of the desk, as far as a backup needs it. */
export interface BackupKey {
  readonly isLocked: () => Promise<boolean>;
  /** Null where no row is sealed. */
  readonly secretKey: () => Uint8Array | null;
}

/**
 * Makes backups by themselves, by an alarm that survives a stopped background; what was missed while the
 * browser was closed is made up at the next start. To be called at once when the background starts.
 *
 * @returns Looks whether one is due, as when the desk was unlocked: while it is locked they wait.
 */
export function followAutomaticBackup(key: BackupKey): () => void {
  let last: Promise<unknown> = Promise.resolve();
  const check = () => {
    // One after the other: there are never two at once.
    last = last.then(() => checkNow(key)).catch(() => undefined);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) check();
  });
  followAutomaticPlan(check);
  // What was under way ended with the background that ordered it.
  last = noteAutomaticProgress(null, new Date());
  check();
  return check;
}

async function checkNow(key: BackupKey): Promise<void> {
  const plan = await readAutomaticPlan();
  if (!plan) {
    await browser.alarms.clear(alarm);
    return;
  }
  const due = nextAutomaticBackup(plan, await readAutomaticRun(), new Date());
  if (due <= new Date()) {
    if (await key.isLocked()) return waitForKey(new Date());
    await backUp(plan, key, new Date());
  }
  const next = nextAutomaticBackup(plan, await readAutomaticRun(), new Date());
  await browser.alarms.create(alarm, { when: Math.max(next.getTime(), Date.now() + breath) });
}

/** No time helps here: unlocking does. It is no failure that would be counted. */
async function waitForKey(now: Date): Promise<void> {
  const before = await readAutomaticRun();
  await browser.alarms.clear(alarm);
  if (before?.code === 'desk.locked') return;
  const [triedAt, code] = [now.toISOString(), 'desk.locked' as const];
  await writeAutomaticRun({ triedAt, code, failures: 0, done: before?.done ?? null });
}

async function backUp(plan: AutomaticPlan, key: BackupKey, now: Date): Promise<void> {
  const before = await readAutomaticRun();
  const failed = {
    triedAt: now.toISOString(),
    failures: (before?.failures ?? 0) + 1,
    done: before?.done ?? null,
  };
  await noteAutomaticProgress({ done: 0, of: 0 }, now);
  // This stays, and it is tried again, should the background be stopped before the end.
  await writeAutomaticRun({ ...failed, code: 'backup.interrupted' });
  const made = await make(plan, key, now).catch(brokenOff);
  if (made.ok) {
    const done = made.value;
    await writeAutomaticRun({ triedAt: failed.triedAt, failures: 0, code: null, done });
    await writeBackupNote(done);
  } else await writeAutomaticRun({ ...failed, code: made.failure.code });
  await noteAutomaticProgress(null, now);
}

/** What the browser throws is told as any other failure, and tried again. */
const brokenOff = (error: unknown) =>
  fail({ code: 'backup.interrupted', detail: String(error) } as const);

async function make(
  plan: AutomaticPlan,
  key: BackupKey,
  now: Date,
): Promise<Result<BackupNote, Failure>> {
  const { place, lock } = plan;
  const mayDownload = await browser.permissions.contains({ permissions: ['downloads'] });
  if (place === 'downloads' && !mayDownload) return fail({ code: 'backup.no-permission' });
  const secretKey = key.secretKey();
  const order = await orderBackup(
    {
      place,
      name: automaticFileName(now),
      settings: { policy: { ...(await readPolicy()) }, sites: await readSiteChoices() },
      app: browser.runtime.getManifest().version,
      recipient: lock?.recipient ?? null,
      secretKey: secretKey && [...secretKey],
    },
    (progress) => void noteAutomaticProgress(progress, new Date()),
  );
  try {
    const made = await order.outcome;
    if (!made.ok) return made;
    const { url, drafts, name, lost } = made.value;
    const brought = url === null ? succeed(name) : await bringToDownloads(url, name);
    if (!brought.ok) return brought;
    const at = new Date().toISOString();
    return succeed({ at, drafts, name: brought.value, lost: namesToKeep(lost) });
  } finally {
    await order.close();
  }
}
