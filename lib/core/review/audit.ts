import { byTime } from '../records/by-time.ts';
import type { DraftState } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { whyNotBelieved } from './belief.ts';
import type { KnownPeople } from './known-people.ts';
import { evidenceOf, isSignatureValid, proofOf } from './proof.ts';

/** Whether the author that a record names signed it; nothing is said of who that is. */
export type SignatureState = 'valid' | 'invalid' | 'none';

/**
 * What an event is worth to who has to show it: proved to be by somebody who is known; signed, but perhaps by the
 * author of what was approved; no more than somebody’s word; by a key that nobody here knows; or false.
 */
export type EvidenceLevel = 'proved' | 'own-profile' | 'statement' | 'unknown' | 'refused';

/** One event of a draft. */
export interface AuditEntry {
  readonly record: NamedRecord;
  /** Hash of the version that it speaks of; null where it speaks of none. */
  readonly version: string | null;
  readonly signature: SignatureState;
  readonly level: EvidenceLevel;
}

/** Everything that happened to a draft, oldest first, and what each of it is worth. Pure. */
export const auditOf = (
  records: readonly NamedRecord[],
  state: DraftState,
  known: KnownPeople,
): readonly AuditEntry[] => judge(byTime(records), records, state, known);

/**
 * What some events of a draft are worth, in the order in which they come: to check a signature costs some thousandths
 * of a second, and of ten thousand events few are read.
 *
 * @param all The whole history, by which an event's version is found.
 */
export function judge(
  events: readonly NamedRecord[],
  all: readonly NamedRecord[],
  state: DraftState,
  known: KnownPeople,
): readonly AuditEntry[] {
  const byHash = new Map(all.map((one) => [one.hash, one]));
  return events.map((record) => ({
    record,
    version: versionOf(record, byHash),
    signature: signatureOf(record),
    level: levelOf(record, state, known),
  }));
}

function signatureOf(one: NamedRecord): SignatureState {
  if (one.signature === null) return 'none';
  return isSignatureValid(one) ? 'valid' : 'invalid';
}

function levelOf(one: NamedRecord, state: DraftState, known: KnownPeople): EvidenceLevel {
  const proof = proofOf(one, known);
  if (proof === 'false') return 'refused';
  if (proof === 'unknown-key') return 'unknown';
  if (one.record.kind === 'decision') return levelOfDecision(one as never, state, known);
  return proof === 'signed' ? 'proved' : 'statement';
}

function levelOfDecision(
  one: NamedRecord<'decision'>,
  { versions }: DraftState,
  known: KnownPeople,
): EvidenceLevel {
  // In a name that is not theirs to use.
  if (whyNotBelieved(one, known)) return 'unknown';
  const version = versions.find(({ hash }) => hash === one.record.body.version);
  const evidence = version ? evidenceOf(one, version, known) : 'pernyataan';
  if (evidence === 'ditandatangani') return 'proved';
  return evidence === 'profil-sendiri' ? 'own-profile' : 'statement';
}

/** Also by way of what an event settles or puts right. */
function versionOf(
  { hash, record }: NamedRecord,
  byHash: ReadonlyMap<string, NamedRecord>,
): string | null {
  if (record.kind === 'version') return hash;
  if (record.kind === 'resolution') return follow(record.body.of, byHash);
  if (record.kind === 'correction') return follow(record.body.publication, byHash);
  return 'version' in record.body ? (record.body.version ?? null) : null;
}

function follow(hash: string | null, byHash: ReadonlyMap<string, NamedRecord>): string | null {
  const body = byHash.get(hash ?? '')?.record.body;
  return body && 'version' in body ? (body.version ?? null) : null;
}
