import { browser } from 'wxt/browser';
import type { DeskKey } from '@/lib/storage/lock/desk-key.ts';
import type { OpenMember } from '@/lib/storage/people/open-member.ts';

const alarm = 'open-member';

/**
 * Closes the keys of whoever is at work once nobody used the desk for as long as was chosen, or when the desk is
 * locked, also where no page of ours is open. To be called at once when the background starts.
 */
export function followOpenMember(
  member: OpenMember,
  desk: DeskKey,
  isDeskLocked: () => Promise<boolean>,
): void {
  const look = async () => {
    await Promise.all([member.ready, desk.ready]);
    if (member.closeAt === null) await browser.alarms.clear(alarm);
    else if (member.id === null || (await isDeskLocked())) await member.close();
    else await browser.alarms.create(alarm, { when: member.closeAt });
  };
  // One after the other.
  let last: Promise<void> = Promise.resolve();
  const follow = () => {
    last = last.then(look).catch(() => undefined);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) follow();
  });
  member.subscribe(follow);
  desk.subscribe(follow);
  follow();
}
