import type { LineKind } from '../../core/backup/format.ts';
import type { Database } from '../database.ts';
import { rowsAtOnce } from '../read-in-portions.ts';

/** The posts of every import that is whole, and behind them its own row, which makes them count. */
export async function* importLines(
  { imports, importedPosts }: Database,
  write: (kind: LineKind, value: unknown) => string,
): AsyncGenerator<readonly string[]> {
  for (const id of await imports.toCollection().primaryKeys()) {
    const keys = await importedPosts.where('import').equals(id).primaryKeys();
    for (let from = 0; from < keys.length; from += rowsAtOnce) {
      const rows: unknown[] = await importedPosts.bulkGet(keys.slice(from, from + rowsAtOnce));
      yield rows.flatMap((row) => (row === undefined ? [] : [write('post', row)]));
    }
    const whole = await imports.get(id);
    if (whole) yield [write('import', whole)];
  }
}
