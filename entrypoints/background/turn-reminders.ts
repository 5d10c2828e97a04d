import { browser } from 'wxt/browser';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { Result } from '@/lib/core/result.ts';
import { toldAlso, turnsToTell } from '@/lib/core/review/turn-reminders.ts';
import { type FlowTexts, flowMessages } from '@/lib/i18n/flow-messages.ts';
import { defaultLanguage } from '@/lib/i18n/messages.ts';
import { readLanguage } from '@/lib/storage/language-choice.ts';
import { readToldTurns, writeToldTurns } from '@/lib/storage/told-turns.ts';
import { listenToNotifications } from './listen-to-notifications.ts';

const alarm = 'turns';

/** Hours go by before somebody looks; an approval that lapsed is told within the hour. */
const minutesBetween = 60;

/** So many are told one by one. */
const mostAlone = 3;

const prefix = 'turn:';
const together = `${prefix}all`;

/** What turns are read from. */
export interface TurnSources {
  /** Drafts that wait for the person here. Fails while the desk is locked: then nothing is told. */
  readonly waiting: () => Promise<Result<readonly DraftRow[], Failure>>;
  readonly readPolicy: () => Promise<Policy>;
}

/**
 * Tells by a notification, where the person allowed them, that it is their turn in a review: once, and once more
 * after the days that the office set. To be called at once when the background starts.
 *
 * @returns Looks at once, since something may have changed.
 */
export function followTurns(sources: TurnSources): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const check = () => {
    // One after the other, so that nothing is told twice.
    last = last.then(() => remind(sources)).catch(() => undefined);
    return last;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void check();
  });
  listenToNotifications((id) => {
    if (!id.startsWith(prefix)) return null;
    return id === together ? '#draf?giliran=mine' : `#draf/${id.slice(prefix.length)}/tinjauan`;
  });
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) void check();
  });
  void browser.alarms.create(alarm, { periodInMinutes: minutesBetween });
  void check();
  return check;
}

async function remind({ waiting, readPolicy }: TurnSources): Promise<void> {
  // Without the permission the browser has no such thing at all.
  if (!browser.notifications) return;
  const rows = await waiting();
  if (!rows.ok) return;
  const [told, { remindDays }, now] = [await readToldTurns(), await readPolicy(), Date.now()];
  const news = turnsToTell(rows.value, told, remindDays, now);
  const all = [...news.first, ...news.again];
  if (all.length === 0) return;
  const { remind: words } = flowMessages[(await readLanguage()) ?? defaultLanguage];
  if (all.length > mostAlone) await show(together, words.many(all.length), words);
  else {
    for (const row of news.first)
      await show(prefix + row.id, words.yours(titleOf(row, words)), words);
    for (const row of news.again)
      await show(prefix + row.id, words.again(titleOf(row, words)), words);
  }
  await writeToldTurns(toldAlso(told, rows.value, news, now));
}

type Words = FlowTexts['remind'];

const titleOf = ({ title }: DraftRow, { untitled }: Words): string =>
  title ? `“${title}”` : untitled;

const show = (id: string, message: string, { title }: Words) =>
  browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
