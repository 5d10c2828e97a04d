import { browser } from 'wxt/browser';
import type { Stores } from '@/lib/storage/stores.ts';

/** Key in the browser's memory: tidying waits for the desk to be unlocked. */
const waits = 'tidyingWaits';

/** What tidying needs to know and to do. */
export interface Tidying {
  readonly isLocked: () => Promise<boolean>;
  readonly tidy: () => Promise<unknown>;
}

/** Tidies at once; of a locked desk nothing is told what may go, so that it waits for {@link tidyLate}. */
export async function tidyNow({ isLocked, tidy }: Tidying): Promise<void> {
  if (await isLocked()) return browser.storage.session.set({ [waits]: true });
  await browser.storage.session.remove(waits);
  await tidy();
}

/** Tidies where that waits and the desk is unlocked now. */
export async function tidyLate(tidying: Tidying): Promise<void> {
  const stored = await browser.storage.session.get(waits);
  if (stored[waits] === true) await tidyNow(tidying);
}

/** Removes for good what was thrown away long enough ago, and files that nothing shows any more. */
export async function tidyStores({ list, bin, files, promptLibrary }: Stores): Promise<void> {
  // The bin is emptied by what the list says.
  await list.rebuild();
  await bin.emptyOld();
  await files.removeUnused();
  await promptLibrary.tidy();
}
