import type { Page } from 'puppeteer-core';

/** Rows of each table, as they are to lie on the disk. */
export type RawRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Writes a database past our own code, in a page of ours: as another version, or another hand, left it.
 * Each table is keyed by `id`.
 */
export const plantRows = (page: Page, version: number, rows: RawRows): Promise<void> =>
  page.evaluate(
    async (wanted, tables) => {
      const opening = indexedDB.open('siap-tayang', wanted);
      opening.onupgradeneeded = () => {
        // What the background of the extension may have made meanwhile.
        for (const table of opening.result.objectStoreNames) {
          opening.result.deleteObjectStore(table);
        }
        for (const table of Object.keys(tables)) {
          opening.result.createObjectStore(table, { keyPath: 'id' });
        }
      };
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      const write = opening.result.transaction(Object.keys(tables), 'readwrite', {
        durability: 'strict',
      });
      for (const [table, all] of Object.entries(tables)) {
        for (const row of all) write.objectStore(table).put(row);
      }
      await new Promise((resolve, reject) => {
        write.oncomplete = resolve;
        write.onabort = () => reject(write.error);
      });
      opening.result.close();
    },
    version,
    rows,
  );
