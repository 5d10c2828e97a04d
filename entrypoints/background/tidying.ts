import { browser } from 'wxt/browser';

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
