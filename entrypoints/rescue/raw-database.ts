/** The answer to one request. A refused one ends nothing else: its transaction goes on. */
export function answerTo<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      reject(request.error);
    };
  });
}

/** The database as it lies there; it may be another connection each time, since it makes way for others. */
export type Connection = () => Promise<IDBDatabase>;

/**
 * Opens the database as it lies there, whatever its version, and creates none. It makes way for every
 * other page, and comes back when that is done.
 *
 * @param onBlocked Called where another page holds it meanwhile.
 * @returns Null where there is none.
 * @throws What the browser says where it cannot open it.
 */
export async function openAsItIs(name: string, onBlocked: () => void): Promise<Connection | null> {
  const first = await open(name, onBlocked);
  if (!first) return null;
  let current: Promise<IDBDatabase> = Promise.resolve(first);
  const makeWay = (database: IDBDatabase) => {
    database.onversionchange = () => {
      database.close();
      current = open(name, onBlocked).then((next) => {
        if (!next) throw new DOMException('The database is gone.', 'NotFoundError');
        makeWay(next);
        return next;
      });
      // Whoever asks next is told.
      current.catch(() => undefined);
    };
  };
  makeWay(first);
  return () => current;
}

function open(name: string, onBlocked: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    let isNew = false;
    opening.onblocked = onBlocked;
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(opening.error);
    };
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** A table of the database; each question is a transaction of its own, so that a broken one breaks no other. */
export const tableOf = async (connection: Connection, table: string): Promise<IDBObjectStore> =>
  (await connection()).transaction(table).objectStore(table);

export const countRows = async (connection: Connection, table: string): Promise<number | null> => {
  try {
    return await answerTo((await tableOf(connection, table)).count());
  } catch {
    return null;
  }
};
