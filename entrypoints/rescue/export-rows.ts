import { plain } from './plain.ts';
import type { Connection } from './raw-database.ts';
import { rowsOf } from './raw-rows.ts';

/** Holds the key to an AI and nothing that anybody wrote: a file that goes from hand to hand has it not. */
const keyTable = 'connections';

/** What came of reading everything. */
export interface Tally {
  rows: number;
  /** Rows that the browser does not give, as `table/key`. */
  readonly unreadable: string[];
  /** Tables that broke off. */
  readonly broken: string[];
}

/**
 * Every row of every table as JSON lines, one after the other: the first line names the database, each
 * other one table, key, and row or why it could not be read.
 */
export async function* linesOf(
  connection: Connection,
  tally: Tally,
  onRow: (tally: Tally) => void,
): AsyncGenerator<string> {
  const database = await connection();
  const tables = [...database.objectStoreNames].filter((name) => name !== keyTable);
  yield line({ database: database.name, version: database.version, tables });
  for (const table of tables) {
    try {
      for await (const one of rowsOf(connection, table)) {
        if ('row' in one) tally.rows += 1;
        else tally.unreadable.push(`${table}/${String(one.key)}`);
        onRow(tally);
        yield line({ table, ...((await plain(one)) as object) });
      }
    } catch (error) {
      tally.broken.push(table);
      yield line({ table, broken: String(error) });
    }
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The lines as a file. They go to the browser one by one, which keeps what is long on the disk. */
export function fileOf(lines: AsyncGenerator<string>): Promise<Blob> {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const headers = { 'content-type': 'application/jsonl' };
  return new Response(stream, { headers }).blob();
}
