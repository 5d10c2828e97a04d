import type { Failure } from '../core/failure.ts';
import { matchColumns } from '../core/report/match-columns.ts';
import { dayOrderOf } from '../core/report/read-moment.ts';
import type { TablePreview } from '../core/report/table-preview.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { decodeText } from './decode-text.ts';
import { readTable } from './read-table.ts';

/** How many rows are shown, and how many are looked at to tell the order of day and month. */
const [shown, looked] = [4, 2000];

/** Opens a table and finds its columns by their names. */
export async function previewTable(file: Blob): Promise<Result<TablePreview, Failure>> {
  const decoded = await decodeText(file);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const rows: (readonly string[])[] = [];
  const read = await readTable(text, async (some) => {
    rows.push(...some);
    return rows.length < looked;
  });
  if (!read.ok) return read;
  const [header, ...body] = rows;
  if (!header || body.length === 0) return fail({ code: 'csv.empty' });
  const columns = matchColumns(header);
  const dates = columns.date === null ? [] : body.map((row) => row[columns.date ?? 0] ?? '');
  const order = dayOrderOf(dates);
  return succeed({
    header,
    rows: body.slice(0, shown),
    encoding,
    separator: read.value.separator,
    columns,
    order: order ?? 'day-first',
    isOrderSure: order !== null,
  });
}
