import { fail, type Result, succeed } from '../result.ts';
import { hashOfData } from './hash.ts';
import {
  type DraftRecord,
  type NamedRecord,
  namedRecordSchema,
  recordSchemaVersion,
} from './record.ts';
import { textHash } from './text-identity.ts';

/**
 * Why a record is not taken: it is of a newer Siap Tayang, it has another shape, or its content does not
 * match its name or the names of its texts.
 */
export type Refusal = 'newer' | 'shape' | 'hash';

/** Gives a record its name. */
export const nameRecord = (record: DraftRecord): NamedRecord => ({
  hash: hashOfData(record),
  record,
  signature: null,
});

/** Reads what claims to be a record, from the database or a file: nothing is taken on its word. */
export function readRecord(raw: unknown): Result<NamedRecord, Refusal> {
  if (isNewer(raw)) return fail('newer');
  const read = namedRecordSchema.safeParse(raw);
  if (!read.success) return fail('shape');
  const { hash, record } = read.data;
  if (hashOfData(record) !== hash || !textsMatch(record)) return fail('hash');
  return succeed(read.data as NamedRecord);
}

const fieldOf = (row: unknown, field: string): unknown =>
  typeof row === 'object' && row !== null && Object.hasOwn(row, field)
    ? Reflect.get(row, field)
    : undefined;

/** Whether a newer Siap Tayang wrote a record: it is left to that one. */
export function isNewer(raw: unknown): boolean {
  const schema = fieldOf(fieldOf(raw, 'record'), 'schema');
  return typeof schema === 'number' && schema > recordSchemaVersion;
}

/** A version that names another text than it holds would let an approval stand for words nobody read. */
function textsMatch(record: DraftRecord): boolean {
  if (record.kind !== 'version') return true;
  const { texts, textHashes } = record.body;
  const held = Object.entries(texts);
  const named = Object.entries(textHashes);
  return (
    held.length === named.length &&
    held.every(([channel, text]) => Reflect.get(textHashes, channel) === textHash(text ?? ''))
  );
}
