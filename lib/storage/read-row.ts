import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import {
  type WorkingCopy,
  workingCopySchema,
  workingCopySchemaVersion,
} from '../core/working-copy.ts';

/**
 * Reads what lies in the place of a draft. What this version cannot use is named and is only ever looked
 * at: `draft.missing`, `storage.newer-schema`, or `storage.row-damaged`.
 */
export function readRow(row: unknown): Result<WorkingCopy, Failure> {
  if (row === undefined) return fail({ code: 'draft.missing' });
  const schema = fieldOf(row, 'schema');
  if (typeof schema === 'number' && schema > workingCopySchemaVersion) {
    return fail({ code: 'storage.newer-schema' });
  }
  const read = workingCopySchema.safeParse(row);
  return read.success ? succeed(read.data) : fail({ code: 'storage.row-damaged' });
}

const fieldOf = (row: unknown, field: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;
