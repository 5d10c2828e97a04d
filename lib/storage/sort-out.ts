import type { Failure } from '../core/failure.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { readRow } from './read-row.ts';

/** A list of drafts and what of it could not be read; one bad row never hides the others. */
export interface WorkingCopyList {
  /** Newest first. */
  readonly copies: readonly WorkingCopy[];
  readonly unreadable: readonly UnreadableCopy[];
}

/** A row that this version cannot use. It stays as it is, and a person can copy it out. */
export interface UnreadableCopy {
  readonly id: string;
  readonly failure: Failure;
  /** What the database holds. */
  readonly raw: unknown;
}

/** Tells the rows that can be read from those that cannot. */
export function sortOut(rows: readonly unknown[]): WorkingCopyList {
  const copies: WorkingCopy[] = [];
  const unreadable: UnreadableCopy[] = [];
  for (const row of rows) {
    const read = readRow(row);
    if (read.ok) copies.push(read.value);
    else unreadable.push({ id: nameOf(row), failure: read.failure, raw: row });
  }
  copies.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  return { copies, unreadable };
}

const nameOf = (row: unknown): string =>
  typeof row === 'object' && row !== null ? String(Reflect.get(row, 'id') ?? '') : '';
