import type { Page } from 'puppeteer-core';

/** Makes every draft one that was changed last at this moment, past our own code, in a page of ours. */
export const ageDrafts = (page: Page, at: string): Promise<void> =>
  page.evaluate(async (moment) => {
    const opening = indexedDB.open('siap-tayang');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const write = opening.result.transaction(['workingCopies', 'drafts'], 'readwrite');
    const change = (table: string, changes: object) => {
      const rows = write.objectStore(table).openCursor();
      rows.onsuccess = () => {
        rows.result?.update({ ...rows.result.value, ...changes });
        rows.result?.continue();
      };
    };
    change('workingCopies', { savedAt: moment });
    change('drafts', { updatedAt: moment });
    await new Promise((resolve, reject) => {
      write.oncomplete = resolve;
      write.onabort = () => reject(write.error);
    });
    opening.result.close();
  }, at);
