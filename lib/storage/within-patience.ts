import Dexie from 'dexie';
import type { Database } from './database.ts';

/**
 * How long another page may take to close, in milliseconds. The browser says "blocked" already where that
 * page is closing and only ends what it had begun.
 */
const patience = 1000;

/** Since when the opening of a database waits for another page; the browser says so only once. */
const blockedSince = new WeakMap<Database, number>();

/**
 * Waits for the database, but not for another page that holds it in an older form: an open that is
 * blocked would hang without a word. The work itself is not stopped; it goes on when the other closes.
 *
 * @throws Dexie.TimeoutError when the database has been blocked for {@link patience}.
 */
export function withinPatience<Value>(
  database: Database,
  work: PromiseLike<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = () => reject(new Dexie.TimeoutError('The database is blocked by another page.'));
    const waitOn = () => {
      const since = blockedSince.get(database) ?? performance.now();
      blockedSince.set(database, since);
      timer = setTimeout(giveUp, Math.max(0, since + patience - performance.now()));
    };
    if (blockedSince.has(database)) waitOn();
    database.on('blocked', waitOn);
    const settle = () => {
      clearTimeout(timer);
      blockedSince.delete(database);
      database.on('blocked').unsubscribe(waitOn);
    };
    work.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}
