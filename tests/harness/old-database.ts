import type { Page } from 'puppeteer-core';
import type { Example } from '../storage/migrations/index.ts';

/** A table as the browser's own database is told it. */
interface Table {
  readonly name: string;
  readonly key: string | string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly path: string | string[];
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

const indexOf = (field: string): Table['indexes'][number] => {
  const name = field.replace('*', '');
  // Fields in brackets are looked up together; with a star, by each of its values.
  const path = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
  return { name, path, multiEntry: field.startsWith('*') };
};

const tablesOf = ({ stores, rows }: Example): readonly Table[] =>
  Object.entries(stores).map(([name, fields]) => {
    const [key = '', ...indexes] = fields.split(', ');
    return { name, key: indexOf(key).path, indexes: indexes.map(indexOf), rows: rows[name] ?? [] };
  });

/**
 * Puts a database that a version left in the place of ours, past our own code and in one step: the
 * extension, which opens it again whenever it needs it, cannot come in between.
 *
 * @param page A page of the extension that opens no database itself.
 */
export const leaveDatabase = (page: Page, example: Example): Promise<void> =>
  page.evaluate(
    async (version, tables) => {
      indexedDB.deleteDatabase('siap-tayang');
      const opening = indexedDB.open('siap-tayang', version);
      opening.onupgradeneeded = () => {
        for (const { name, key, indexes, rows } of tables) {
          const table = opening.result.createObjectStore(name, { keyPath: key });
          for (const { name, path, multiEntry } of indexes) {
            table.createIndex(name, path, { multiEntry });
          }
          rows.map((row) => table.put(row));
        }
      };
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      opening.result.close();
    },
    // Dexie counts in tens.
    example.version * 10,
    tablesOf(example),
  );
