import type { Page } from 'puppeteer-core';

const name = 'siap-tayang';

/**
 * Opens the drafts' database in a page of ours under another version, and holds it: as an older or newer
 * Siap Tayang does that does not make way.
 */
export const holdDatabase = (page: Page, version: number): Promise<void> =>
  hold(page, version, false);

/**
 * Removes the database and holds an older one in its place. Both are asked for at once: the extension,
 * which opens it again whenever it needs it, cannot come in between.
 */
export const replaceDatabase = (page: Page, version: number): Promise<void> =>
  hold(page, version, true);

const hold = (page: Page, version: number, isReplacing: boolean): Promise<void> =>
  page.evaluate(
    async (database, wanted, isGone) => {
      if (isGone) indexedDB.deleteDatabase(database);
      const opening = indexedDB.open(database, wanted);
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      Reflect.set(window, 'held', opening.result);
    },
    name,
    version,
    isReplacing,
  );

/** Lets go of what {@link holdDatabase} holds. */
export const releaseDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.get(window, 'held').close());

/** Removes the database, as before the first start; who has it open makes way. */
export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(async (database) => {
    const deleting = indexedDB.deleteDatabase(database);
    await new Promise((resolve, reject) => {
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    });
  }, name);

/** Changes the number of the shape in every kept row; rows of a number that we do not know are of a newer version. */
export const renumberRows = (page: Page, schema: number): Promise<void> =>
  page.evaluate(
    async (database, wanted) => {
      const opening = indexedDB.open(database);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const change = opening.result.transaction('workingCopies', 'readwrite');
      const walking = change.objectStore('workingCopies').openCursor();
      walking.onsuccess = () => {
        walking.result?.update({ ...walking.result.value, schema: wanted });
        walking.result?.continue();
      };
      await new Promise((resolve, reject) => {
        change.oncomplete = resolve;
        change.onabort = () => reject(change.error);
      });
      opening.result.close();
    },
    name,
    schema,
  );
