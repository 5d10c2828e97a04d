import { browser } from 'wxt/browser';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { type Told, tellAlso } from '@/lib/core/reminders.ts';
import { readTold, watchSeen, writeTold } from '@/lib/storage/reminders.ts';

const notifications = { permissions: ['notifications' as const] };

/** Reminders as the desk switches and shows them; the background is who reminds. */
export interface DeskReminders {
  readonly watchSeen: (tell: (seen: Told) => void) => () => void;
  /** The person knows that these are due. */
  readonly see: (due: readonly DraftRow[]) => Promise<void>;
  readonly isAllowed: () => Promise<boolean>;
  /** Asks for the permission: only straight from a press. Answers whether it is given. */
  readonly allow: () => Promise<boolean>;
  readonly forbid: () => Promise<boolean>;
}

export const deskReminders: DeskReminders = {
  watchSeen,
  async see(due) {
    await writeTold('remindersSeen', tellAlso(await readTold('remindersSeen'), due, new Date()));
  },
  isAllowed: () => browser.permissions.contains(notifications),
  allow: () => browser.permissions.request(notifications),
  forbid: () => browser.permissions.remove(notifications),
};
