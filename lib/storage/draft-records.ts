import type { Failure } from '../core/failure.ts';
import { byTime } from '../core/records/by-time.ts';
import { type DraftState, foldDraft } from '../core/records/fold.ts';
import { readRecord } from '../core/records/read-record.ts';
import type { NamedRecord } from '../core/records/record.ts';
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
export async function readHistory({ records }: Database, draft: string): Promise<History> {
  const rows = await records.where('draft').equals(draft).toArray();
  const read = rows.map((row) => ({ row, record: readRecord(withoutDraft(row)) }));
  const whole = read.flatMap(({ record }) => (record.ok ? [record.value] : []));
  const unreadable = read.flatMap(({ row, record }) => {
    if (record.ok) return [];
    const code = record.failure === 'newer' ? 'storage.newer-schema' : 'storage.row-damaged';
    return [{ id: row.hash, failure: { code } as const, raw: row }];
  });
  return { state: foldDraft(whole), records: byTime(whole), unreadable };
}

/** A record as a row. */
export const toRow = (one: NamedRecord): StoredRecord => ({ ...one, draft: one.record.draft });

/** A row as a record: what is only for looking it up falls away. */
export const withoutDraft = ({ draft: _, ...record }: StoredRecord): NamedRecord => record;
