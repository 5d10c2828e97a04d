import { type DraftState, foldDraft } from '../core/records/fold.ts';
import { readRecord } from '../core/records/read-record.ts';
import type { NamedRecord } from '../core/records/record.ts';
import type { Database, StoredRecord } from './database.ts';

/** A draft's history, and the rows of it that could not be read: they hide no others. */
export interface History {
  readonly state: DraftState;
  readonly unreadable: readonly unknown[];
}

/** Reads the records of one draft, within a transaction of the caller or without. */
export async function readHistory({ records }: Database, draft: string): Promise<History> {
  const rows = await records.where('draft').equals(draft).toArray();
  const read = rows.map((row) => ({ row, record: readRecord(withoutDraft(row)) }));
  return {
    state: foldDraft(read.flatMap(({ record }) => (record.ok ? [record.value] : []))),
    unreadable: read.flatMap(({ row, record }) => (record.ok ? [] : [row])),
  };
}

/** A record as a row. */
export const toRow = (one: NamedRecord): StoredRecord => ({ ...one, draft: one.record.draft });

/** A row as a record: what is only for looking it up falls away. */
export const withoutDraft = ({ draft: _, ...record }: StoredRecord): NamedRecord => record;
