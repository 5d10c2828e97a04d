import { answerTo, type Connection, tableOf } from './raw-database.ts';

/** A row as the browser gives it, or why it does not. */
export type RawRow =
  | { readonly key: IDBValidKey; readonly row: unknown }
  | { readonly key: IDBValidKey; readonly unreadable: string };

/** How many keys are asked for at once. */
const portion = 200;

/**
 * Reads a table row by row, in the order of its keys.
 *
 * @throws Where the table itself breaks off: what came before is read, and what can be reached from its end.
 */
export async function* rowsOf(connection: Connection, table: string): AsyncGenerator<RawRow> {
  for await (const key of keysOf(connection, table)) {
    try {
      yield { key, row: await answerTo((await tableOf(connection, table)).get(key)) };
    } catch (error) {
      yield { key, unreadable: String(error) };
    }
  }
}

async function* keysOf(connection: Connection, table: string): AsyncGenerator<IDBValidKey> {
  let last: IDBValidKey | undefined;
  for (;;) {
    const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    let keys: IDBValidKey[];
    try {
      keys = await answerTo((await tableOf(connection, table)).getAllKeys(after, portion));
    } catch (error) {
      yield* keysFromTheEnd(connection, table, after);
      throw error;
    }
    if (keys.length === 0) return;
    yield* keys;
    last = keys.at(-1);
  }
}

/** Past a broken place the keys are taken from the other end, one by one, until that breaks too. */
async function* keysFromTheEnd(
  connection: Connection,
  table: string,
  after: IDBKeyRange | null,
): AsyncGenerator<IDBValidKey> {
  let range = after;
  for (;;) {
    const key = await lastKey(connection, table, range);
    if (key === undefined) return;
    yield key;
    const from: unknown = after?.lower;
    range =
      from === undefined
        ? IDBKeyRange.upperBound(key, true)
        : IDBKeyRange.bound(from, key, true, true);
  }
}

async function lastKey(connection: Connection, table: string, range: IDBKeyRange | null) {
  try {
    const cursor = await answerTo((await tableOf(connection, table)).openKeyCursor(range, 'prev'));
    return cursor?.primaryKey;
  } catch {
    return undefined;
  }
}
