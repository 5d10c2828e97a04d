import canonicalize from 'canonicalize';
import { isPlain, nestsDeeperThan } from '../backup/plain-json.ts';
import type { Parcel } from '../bundle/bundle.ts';
import type { Failure } from '../failure.ts';
import { readRecord } from '../records/read-record.ts';
import type { NamedRecord, RecordKind } from '../records/record.ts';
import { fail, type Result, succeed } from '../result.ts';

/** Most that a code unfolds to, in bytes: the longest text that is checked, and what is said of it. */
export const largestCodeContent = 262_144;

/** A decision with remarks; more of them go by file. */
const mostRecords = 64;

const deepest = 32;

/** What a code may bring. Other records are nothing that a reviewer sends. */
const kinds: ReadonlySet<RecordKind> = new Set([
  'version',
  'comment',
  'suggestion',
  'resolution',
  'decision',
]);

/** Records as canonical JSON (RFC 8785), which is what a code folds up. */
export const writeCodeContent = (records: readonly NamedRecord[]): string =>
  canonicalize(records) ?? '[]';

/** Reads what a code unfolded to. Nothing is taken on its word: each record must match its own hash. */
export function readCodeContent(json: string): Result<Parcel, Failure> {
  const raw = parse(json);
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > mostRecords) return refused;
  const records: NamedRecord[] = [];
  for (const one of raw) {
    const read = readRecord(one);
    if (!read.ok) return read.failure === 'newer' ? fail({ code: 'code.newer' }) : refused;
    records.push(read.value);
  }
  const [draft, ...others] = new Set(records.map(({ record }) => record.draft));
  const isFit = records.every(({ record }) => kinds.has(record.kind));
  return draft && others.length === 0 && isFit ? succeed({ header: { draft }, records }) : refused;
}

const refused = fail({ code: 'code.refused' } as const);

/** Null for what is no plain JSON. */
function parse(json: string): unknown {
  if (nestsDeeperThan(json, deepest)) return null;
  try {
    const value: unknown = JSON.parse(json);
    return isPlain(value) ? value : null;
  } catch {
    return null;
  }
}
