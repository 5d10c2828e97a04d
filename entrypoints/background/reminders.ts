import { browser } from 'wxt/browser';
import { isScheduled } from '@/lib/core/awaited.ts';
import type { Language } from '@/lib/core/local.ts';
import { tellAlso, untold } from '@/lib/core/reminders.ts';
import { type CalendarTexts, calendarMessages } from '@/lib/i18n/calendar-messages.ts';
import { defaultLanguage } from '@/lib/i18n/messages.ts';
import { readLanguage } from '@/lib/storage/language-choice.ts';
import type { Plans } from '@/lib/storage/plans.ts';
import type { DuePlan } from '@/lib/storage/plans-by-keys.ts';
import { followSeen, readTold, writeTold } from '@/lib/storage/reminders.ts';
import { listenToNotifications } from './listen-to-notifications.ts';

const alarm = 'reminders';

/** So many are told one by one; more of them together, such as after a holiday. */
const mostAlone = 3;
const together = 'all';

const calendarAddress = '#kalender';

/** Tells when a planned post is due. */
export interface Reminders {
  /** Tells what is due now, and sets the alarm for what comes next. */
  readonly check: () => Promise<void>;
  /** What is due, and of which nobody said that they know. */
  readonly due: () => Promise<readonly DuePlan[]>;
}

/**
 * Reminds of planned posts, by an alarm that survives a stopped background, and at each start of it, which
 * tells what came due while the browser was closed. To be called at once when the background starts.
 */
export function followReminders(plans: Plans): Reminders {
  let last: Promise<void> = Promise.resolve();
  const check = () => {
    // One after the other, so that nothing is told twice.
    last = last
      .then(() => remind(plans))
      .catch(askAgain)
      .catch(() => undefined);
    return last;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void check();
  });
  // What another part of the background told is not ours.
  listenToNotifications((id) => {
    if (id.includes(':')) return null;
    return id === together ? calendarAddress : `#draf/${id}`;
  });
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) void check();
  });
  followSeen(() => void check());
  void check();
  return { check, due: () => dueOf(plans) };
}

async function dueOf(plans: Plans): Promise<readonly DuePlan[]> {
  const due = await plans.dueUntitled();
  return due.ok ? unseen(due.value) : [];
}

const unseen = async (due: readonly DuePlan[]): Promise<readonly DuePlan[]> =>
  untold(due, await readTold('remindersSeen'));

/** What cannot be told at the moment is told in a minute; until then nothing is taken back. */
const askAgain = (): Promise<void> => browser.alarms.create(alarm, { delayInMinutes: 1 });

async function remind(plans: Plans): Promise<void> {
  const [next, due] = [await plans.next(), await plans.dueUntitled()];
  if (!next.ok || !due.ok) return askAgain();
  const rows = await unseen(due.value);
  await showOnButton(rows);
  await notify(rows);
  if (next.value) await browser.alarms.create(alarm, { when: Date.parse(next.value) });
  else await browser.alarms.clear(alarm);
}

/** On every tab that shows no points of its own. */
async function showOnButton(due: readonly DuePlan[]): Promise<void> {
  const [first] = due;
  const texts = await readTexts();
  const title = first ? titleOf(first, texts) : 'Siap Tayang';
  await browser.action.setBadgeText({ text: first ? String(due.length) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#744800' });
  await browser.action.setTitle({ title });
}

async function notify(due: readonly DuePlan[]): Promise<void> {
  // Without the permission the browser has no such thing at all.
  if (!browser.notifications) return;
  const told = await readTold('remindersTold');
  const news = untold(due, told);
  if (news.length === 0) return;
  const texts = await readTexts();
  const show = (id: string, title: string, message: string) =>
    browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
  if (news.length > mostAlone) await show(together, texts.dueTitle, texts.posts(news.length));
  else for (const plan of news) await show(plan.id, headOf(plan, texts), wordsOf(plan, texts));
  await writeTold('remindersTold', tellAlso(told, news, new Date()));
}

/** Of what a site was asked to bring out, a person can only say whether it is out. */
const headOf = (plan: DuePlan, texts: CalendarTexts): string =>
  isScheduled(plan) ? texts.cameOutTitle : texts.dueTitle;

/** A locked desk names no draft. */
function titleOf(plan: DuePlan, texts: CalendarTexts): string {
  if (plan.title === null) return texts.dueTitle;
  const title = plan.title || texts.untitled;
  return isScheduled(plan) ? texts.cameOut(title) : texts.due(title);
}

const wordsOf = ({ title }: DuePlan, texts: CalendarTexts): string =>
  title === null ? texts.posts(1) : title || texts.untitled;

async function readTexts() {
  const language: Language = (await readLanguage()) ?? defaultLanguage;
  return calendarMessages[language];
}
