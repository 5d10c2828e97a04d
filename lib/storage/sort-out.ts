import type { Failure } from '../core/failure.ts';
import {
  type WorkingCopy,
  workingCopySchema,
  workingCopySchemaVersion,
} from '../core/working-copy.ts';

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
    const read = workingCopySchema.safeParse(row);
    if (read.success) copies.push(read.data);
    else unreadable.push({ id: nameOf(row), failure: { code: codeOf(row) }, raw: row });
  }
  copies.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  return { copies, unreadable };
}

/** Whether a row was written by a newer Siap Tayang. */
export const isOfNewerVersion = (row: unknown): boolean => {
  const schema = fieldOf(row, 'schema');
  return typeof schema === 'number' && schema > workingCopySchemaVersion;
};

const fieldOf = (row: unknown, field: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;

const nameOf = (row: unknown): string => String(fieldOf(row, 'id') ?? '');

const codeOf = (row: unknown) =>
  isOfNewerVersion(row) ? 'storage.newer-schema' : 'storage.row-damaged';
