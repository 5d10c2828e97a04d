import type { Page } from 'puppeteer-core';
import type { NamedRecord } from '../../lib/core/records/record.ts';

const name = 'siap-tayang';

/** What the database holds of the history of all drafts, past our own code. */
export const recordsOnDisk = (page: Page): Promise<NamedRecord[]> =>
  page.evaluate(async (database) => {
    const open = indexedDB.open(database);
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const all = open.result.transaction('records').objectStore('records').getAll();
    await new Promise((resolve, reject) => {
      all.onsuccess = resolve;
      all.onerror = reject;
    });
    open.result.close();
    return all.result;
  }, name);

/** Puts a record into the database, as one that came from another computer; the page is to be reloaded. */
export const putRecord = (page: Page, one: NamedRecord): Promise<void> =>
  page.evaluate(
    async (database, row) => {
      const open = indexedDB.open(database);
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const change = open.result.transaction('records', 'readwrite');
      change.objectStore('records').put(row);
      await new Promise((resolve, reject) => {
        change.oncomplete = resolve;
        change.onabort = () => reject(change.error);
      });
      open.result.close();
    },
    name,
    { ...one, draft: one.record.draft },
  );
