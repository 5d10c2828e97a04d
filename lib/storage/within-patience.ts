import Dexie from 'dexie';
import type { Database } from './database.ts';

/**
 * Waits for the database, but not for another page that holds it in an older form: an open that is
 * blocked would hang without a word. The work itself is not stopped; it goes on when the other closes.
 *
 * @throws Dexie.TimeoutError as soon as the database says that it is blocked.
 */
export function withinPatience<Value>(
  database: Database,
  work: PromiseLike<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onBlocked = () => {
      reject(new Dexie.TimeoutError('The database is blocked by another page.'));
    };
    database.on('blocked', onBlocked);
    const stopListening = () => database.on('blocked').unsubscribe(onBlocked);
    work.then(
      (value) => {
        stopListening();
        resolve(value);
      },
      (error: unknown) => {
        stopListening();
        reject(error);
      },
    );
  });
}
