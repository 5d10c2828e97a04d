import type { Failure } from '../core/failure.ts';
import { byTime } from '../core/records/by-time.ts';
import { type DraftState, foldDraft } from '../core/records/fold.ts';
import { readRecord } from '../core/records/read-record.ts';
import type { NamedRecord } from '../core/records/record.ts';
import { succeed } from '../core/result.ts';
import { isSameData } from '../core/same-data.ts';
import type { Database, StoredRecord } from './database.ts';

/** A draft's history, and the rows of it that could not be read: they hide no others. */
export interface History {
  readonly state: DraftState;
  /** Everything that happened, oldest first. */
  readonly records: readonly NamedRecord[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** A record that this version cannot use. It stays as it is, and a person can copy it out. */
export interface UnreadableRecord {
  /** The hash under which it lies. */
  readonly id: string;
  readonly failure: Failure;
  /** What the database holds. */
  readonly raw: unknown;
}

/** Reads the records of one draft, within a transaction of the caller or without. */
export async function readHistory(database: Database, draft: string): Promise<History> {
  const rows = await database.records.where('draft').equals(draft).toArray();
  const last = remembered.get(database);
  const known = last?.draft === draft ? last : null;
  const read = rows.map((row) => ({ row, record: verify(withoutDraft(row), known) }));
  const whole = read.flatMap(({ record }) => (record.ok ? [record.value] : []));
  const unreadable = read.flatMap(({ row, record }) => {
    if (record.ok) return [];
    const code = record.failure === 'newer' ? 'storage.newer-schema' : 'storage.row-damaged';
    return [{ id: row.hash, failure: { code } as const, raw: row }];
  });
  if (known && unreadable.length === 0 && isAsBefore(whole, known)) return known.history;
  const history = { state: foldDraft(whole), records: byTime(whole), unreadable };
  const records = new Map(whole.map((one) => [one.hash, one]));
  remembered.set(database, { draft, records, history });
  return history;
}

/** What was read of a draft last. */
interface Remembered {
  readonly draft: string;
  readonly records: ReadonlyMap<string, NamedRecord>;
  readonly history: History;
}

/**
 * The last draft that was read over each connection: a deed in ten thousand records verifies and hashes those that
 * are new. Whatever lies on the disk is compared with it to the last letter, so that nothing is taken on its word.
 */
const remembered = new WeakMap<Database, Remembered>();

function verify(row: NamedRecord, known: Remembered | null): ReturnType<typeof readRecord> {
  const before = known?.records.get(row.hash);
  return before && isSameData(before, row) ? succeed(before) : readRecord(row);
}

const isAsBefore = (whole: readonly NamedRecord[], { records, history }: Remembered): boolean =>
  history.unreadable.length === 0 &&
  whole.length === records.size &&
  whole.every((one) => records.get(one.hash) === one);

/** A record as a row. */
export const toRow = (one: NamedRecord): StoredRecord => ({ ...one, draft: one.record.draft });

/** A row as a record: what is only for looking it up falls away. */
export const withoutDraft = ({ draft: _, ...record }: StoredRecord): NamedRecord => record;
