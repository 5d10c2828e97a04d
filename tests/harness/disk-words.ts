import type { Page } from 'puppeteer-core';

/** Which of these words lie readable in any row of any database of the extension, or in its settings. */
export const wordsOnDisk = (page: Page, words: readonly string[]): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const answerTo = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const seen: string[] = [];
    const settings = () => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        storage: { local: { get(keys: null): Promise<unknown> } };
      };
      return api.storage.local.get(null);
    };
    const partsOf = (value: unknown) =>
      typeof value === 'object' ? Object.entries(value ?? {}).flat() : [];
    const readers: readonly ((value: unknown) => unknown)[] = [
      (value) => typeof value === 'string' && value,
      (value) => value instanceof Blob && value.text(),
      (value) => value instanceof ArrayBuffer && new TextDecoder().decode(value),
      (value) => ArrayBuffer.isView(value) && new TextDecoder().decode(value),
    ];
    const look = async (value: unknown): Promise<void> => {
      const read = await Promise.all(readers.map((reader) => reader(value)));
      const found = read.find((words) => typeof words === 'string');
      if (typeof found === 'string') seen.push(found);
      else await Promise.all(partsOf(value).map(look));
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answerTo(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        await look(await answerTo(store.getAll()));
        const keys = database.transaction(table).objectStore(table);
        await look(await answerTo(keys.getAllKeys()));
      }
      database.close();
    }
    await look(await settings());
    return wanted.filter((word) => seen.some((text) => text.includes(word)));
  }, words);

/** How many rows of the drafts' database are sealed, and how many of the sealed tables are not. */
export const countSealed = (page: Page): Promise<{ sealed: number; open: number }> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('siap-tayang');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const counts = { sealed: 0, open: 0 };
    for (const table of [
      'workingCopies',
      'records',
      'drafts',
      'files',
      'merges',
      'remarks',
      'prompts',
      'connections',
      'waiting',
      'imports',
      'importedPosts',
      'measures',
    ]) {
      const all = opening.result.transaction(table).objectStore(table).getAll();
      await new Promise((resolve) => {
        all.onsuccess = resolve;
      });
      for (const row of all.result) counts['sealed' in row ? 'sealed' : 'open'] += 1;
    }
    opening.result.close();
    return counts;
  });
