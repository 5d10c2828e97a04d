import type { Page } from 'puppeteer-core';

/** A row as it lies on the disk. */
export interface DraftRow {
  readonly id: string;
  readonly text: string;
  readonly channel: string;
  readonly otherTexts: Readonly<Record<string, string | undefined>>;
  readonly site: string;
  readonly composer: string;
  readonly savedAt: string;
  readonly deletedAt: string | null;
  readonly entities: readonly string[];
  readonly details: { readonly account: string };
}

/** Reads what is kept, past our own code: straight from the browser's database, in a page of ours. */
export const draftsOnDisk = (page: Page): Promise<DraftRow[]> =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'siap-tayang')) return [];
    const open = indexedDB.open('siap-tayang');
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const database = open.result;
    const all = database.transaction('workingCopies').objectStore('workingCopies').getAll();
    await new Promise((resolve, reject) => {
      all.onsuccess = resolve;
      all.onerror = reject;
    });
    database.close();
    return all.result;
  });

/** Waits until the drafts on the disk are as wanted, and gives them; at most `patience` milliseconds. */
export async function waitForDrafts(
  page: Page,
  isWanted: (drafts: readonly DraftRow[]) => boolean,
  patience = 20_000,
): Promise<DraftRow[]> {
  const end = performance.now() + patience;
  for (;;) {
    const drafts = await draftsOnDisk(page);
    if (isWanted(drafts)) return drafts;
    if (performance.now() > end) throw new Error(`On the disk: ${JSON.stringify(drafts)}`);
  }
}
