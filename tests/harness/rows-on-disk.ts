import type { Page } from 'puppeteer-core';

/** Every row of a table as it lies in the browser's database, past our own code; bytes as their number. */
export const rowsOnDisk = <Row>(page: Page, table: string): Promise<Row[]> =>
  page.evaluate(async (name) => {
    const open = indexedDB.open('siap-tayang');
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve;
      open.onerror = reject;
    });
    const all = open.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve, reject) => {
      all.onsuccess = resolve;
      all.onerror = reject;
    });
    open.result.close();
    return all.result.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [
          field,
          value instanceof Uint8Array ? value.length : value,
        ]),
      ),
    );
  }, table) as Promise<Row[]>;

/** Waits until the rows of a table are as wanted; at most `patience` milliseconds. */
export async function waitForRows<Row>(
  page: Page,
  table: string,
  isWanted: (rows: readonly Row[]) => boolean,
  patience = 20_000,
): Promise<readonly Row[]> {
  const end = performance.now() + patience;
  for (;;) {
    const rows = await rowsOnDisk<Row>(page, table);
    if (isWanted(rows)) return rows;
    if (performance.now() > end) throw new Error(`In ${table}: ${JSON.stringify(rows)}`);
  }
}
