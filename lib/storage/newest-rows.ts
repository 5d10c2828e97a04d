import type { Collection } from 'dexie';
import { type DraftFilter, fits, monthOf } from '../core/draft-filter.ts';
import {
  type DraftPlace,
  type DraftRow,
  type ListedRow,
  listedRowSchema,
} from '../core/draft-row.ts';
import { atMoment } from '../core/draft-standing.ts';
import type { Database } from './database.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Reads the newest lines of a place that fit, so many at the most, by the index that leaves out most:
 * what it does not know is looked at row by row. A damaged line hides no other. Each line stands as it does now.
 */
export async function readNewest(
  { database: { drafts }, now }: Pick<Surroundings, 'database' | 'now'>,
  place: DraftPlace,
  filter: DraftFilter,
  limit: number,
): Promise<{ readonly rows: readonly DraftRow[]; readonly damaged: readonly string[] }> {
  const damaged = new Set<string>();
  const moment = now().toISOString();
  const isWanted = (row: DraftRow) => {
    if (isWhole(row)) return row.place === place && fits(row, filter, moment);
    damaged.add(row.id);
    return false;
  };
  const found = await Promise.all(
    rangesOf(drafts, place, filter).map(({ range, isOrdered }) =>
      isOrdered
        ? range.reverse().filter(isWanted).limit(limit).toArray()
        : range.filter(isWanted).toArray(),
    ),
  );
  const [first = [], ...others] = found;
  const rows = others.length === 0 && !filter.tag ? first : newestOf(found.flat()).slice(0, limit);
  return { rows: rows.map((row) => atMoment(row, moment)), damaged: [...damaged] };
}

const newestOf = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].sort(newestFirst);

interface Range {
  readonly range: Collection<ListedRow, string, unknown>;
  /** Whether it can be read from its newest line on. */
  readonly isOrdered: boolean;
}

function rangesOf(
  drafts: Database['drafts'],
  place: DraftPlace,
  filter: DraftFilter,
): readonly Range[] {
  // An index of several tags a draft cannot be ordered by time too.
  if (filter.tag) return [{ range: drafts.where('tags').equals(filter.tag), isOrdered: false }];
  const [from, to] = monthOf(filter);
  const within = (index: string, ...values: readonly unknown[]): Range => ({
    range: drafts.where(index).between([place, ...values, from], [place, ...values, to]),
    isOrdered: true,
  });
  const [field, value] = narrowest(filter);
  // The bin is ordered by when a draft was thrown away; a month is that of the last change there too.
  const isByDeletion = place === 'bin' && !filter.month;
  if (!field) return [within(isByDeletion ? '[place+deletedAt]' : '[place+updatedAt]')];
  const narrow = within(`[place+${field}+updatedAt]`, value);
  if (field !== 'status' && field !== 'turn') return [narrow];
  // Of these lines the clock decides, so that they may be indexed as what they were.
  return [narrow, within('[place+isClocked+updatedAt]', 1)];
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
  const turn = filter.turn === 'mine' ? undefined : filter.turn;
  const fields = [
    ['status', filter.status],
    ['turn', turn],
    ['office', filter.office],
    ['figures.kind', filter.kind],
    ['figures.ceremony', filter.ceremony],
    ['channel', filter.channel],
  ] as const;
  for (const [field, value] of fields) if (value !== undefined) return [field, value];
  return [];
}
