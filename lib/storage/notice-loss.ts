import { browser } from 'wxt/browser';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

/** Key in the extension's local storage: whether drafts were kept here, outside of the database that may be torn. */
const key = 'drafts';

/**
 * Whether drafts were here and are gone. A browser that finds its database torn may throw it away and
 * begin an empty one without a word; the settings lie in other files and remember. What a person removed
 * leaves its names, so that an emptied database is not an empty one.
 */
export async function noticeLoss(database: Database): Promise<boolean> {
  const read = await attempt(database, 'r', async () => {
    // Whether there is one, not how many: the list waits for this.
    const { workingCopies, records, removed } = database;
    const first = [
      await workingCopies.limit(1).primaryKeys(),
      await records.limit(1).primaryKeys(),
      await removed.limit(1).primaryKeys(),
    ];
    return first.every((keys) => keys.length === 0);
  });
  const before = await readState();
  if (!read.ok || before === 'lost') return before === 'lost';
  const isEmpty = read.value;
  if (!isEmpty) await writeState('kept');
  else if (before === 'kept') await writeState('lost');
  return isEmpty && before === 'kept';
}

/** The person has read it: nothing is said any more until drafts are lost again. */
export const forgetLoss = (): Promise<void> => writeState('none');

type State = 'none' | 'kept' | 'lost';

async function readState(): Promise<State> {
  const stored = await browser.storage.local.get(key);
  const state = stored[key];
  return state === 'kept' || state === 'lost' ? state : 'none';
}

async function writeState(state: State): Promise<void> {
  await browser.storage.local.set({ [key]: state });
}
