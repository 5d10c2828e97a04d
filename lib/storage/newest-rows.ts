import { type DraftFilter, fits, monthOf } from '../core/draft-filter.ts';
import { type DraftPlace, type DraftRow, listedRowSchema } from '../core/draft-row.ts';
import type { Database } from './database.ts';

/**
 * Reads the newest lines of a place that fit, so many at the most, by the index that leaves out most:
 * what it does not know is looked at row by row. A damaged line hides no other.
 */
export async function readNewest(
  { drafts }: Database,
  place: DraftPlace,
  filter: DraftFilter,
  limit: number,
): Promise<{ readonly rows: readonly DraftRow[]; readonly damaged: readonly string[] }> {
  const damaged: string[] = [];
  const isWanted = (row: DraftRow) => {
    if (!isWhole(row)) damaged.push(row.id);
    else return row.place === place && fits(row, filter);
    return false;
  };
  if (filter.tag) {
    // An index of several tags a draft cannot be ordered by time too.
    const tagged = await drafts.where('tags').equals(filter.tag).filter(isWanted).toArray();
    return { rows: tagged.sort(newestFirst).slice(0, limit), damaged };
  }
  const [from, to] = monthOf(filter);
  const [index, value] = narrowest(filter);
  // The bin is ordered by when a draft was thrown away; a month is that of the last change there too.
  const isByDeletion = place === 'bin' && !filter.month;
  const whole = isByDeletion ? '[place+deletedAt]' : '[place+updatedAt]';
  const range = index
    ? drafts.where(index).between([place, value, from], [place, value, to])
    : drafts.where(whole).between([place, from], [place, to]);
  return { rows: await range.reverse().filter(isWanted).limit(limit).toArray(), damaged };
}

/** Lines so damaged that they stand in no order, and so in no list. All are read only where there are some. */
export async function linesInNoOrder({ drafts }: Database): Promise<readonly string[]> {
  const inOrder = await drafts.orderBy('[place+updatedAt]').count();
  if (inOrder === (await drafts.count())) return [];
  return drafts.filter((line) => !isWhole(line)).primaryKeys();
}

const isWhole = (line: unknown): boolean => listedRowSchema.safeParse(line).success;

const newestFirst = (one: DraftRow, other: DraftRow) => (one.updatedAt < other.updatedAt ? 1 : -1);

function narrowest(filter: DraftFilter): readonly [string, string] | readonly [] {
  const fields = [
    ['status', filter.status],
    ['office', filter.office],
    ['figures.kind', filter.kind],
    ['figures.ceremony', filter.ceremony],
    ['channel', filter.channel],
  ] as const;
  for (const [field, value] of fields)
    if (value !== undefined) return [`[place+${field}+updatedAt]`, value];
  return [];
}
