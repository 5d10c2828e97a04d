import Dexie from 'dexie';
import type { Database } from './database.ts';

/** Databases whose opening waits for another page; the browser says so only once. */
const blocked = new WeakSet<Database>();

/**
 * Waits for the database, but not for another page that holds it in an older form: an open that is
 * blocked would hang without a word. The work itself is not stopped; it goes on when the other closes.
 *
 * @throws Dexie.TimeoutError as soon as the database is known to be blocked.
 */
export function withinPatience<Value>(
  database: Database,
  work: PromiseLike<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      blocked.add(database);
      reject(new Dexie.TimeoutError('The database is blocked by another page.'));
    };
    if (blocked.has(database)) giveUp();
    database.on('blocked', giveUp);
    const settle = () => {
      blocked.delete(database);
      database.on('blocked').unsubscribe(giveUp);
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
