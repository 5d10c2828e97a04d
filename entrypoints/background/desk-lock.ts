import { browser } from 'wxt/browser';
import type { DeskKey } from '@/lib/storage/lock/desk-key.ts';
import type { WorkingCopies } from '@/lib/storage/working-copies.ts';

const alarm = 'desk-lock';

/**
 * Locks the desk once nobody used it for as long as was chosen, also where no page of ours is open, and
 * keeps what waited when it was unlocked. To be called at once when the background starts.
 *
 * @param onTurn Called when the desk was locked, or was unlocked and what waited is kept.
 */
export function followDeskLock(
  key: DeskKey,
  copies: Pick<WorkingCopies, 'takeWaiting'>,
  onTurn: () => void,
): void {
  let wasOpen: boolean | null = null;
  const look = async () => {
    await key.ready;
    const isOpen = key.unseal !== null;
    if (key.lockAt === null) await browser.alarms.clear(alarm);
    else if (isOpen) await browser.alarms.create(alarm, { when: key.lockAt });
    else await key.close();
    if (isOpen === wasOpen) return;
    if (isOpen) await copies.takeWaiting();
    if (wasOpen !== null) onTurn();
    wasOpen = isOpen;
  };
  // One after the other.
  let last: Promise<void> = Promise.resolve();
  const follow = () => {
    last = last.then(look).catch(() => undefined);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) follow();
  });
  key.subscribe(follow);
  follow();
}
