import type { NamedRecord } from '../records/record.ts';
import { isSignedBy } from '../records/signature.ts';
import { signedText } from '../records/signed-text.ts';
import { rememberWords } from '../text/remember.ts';
import { type KnownPeople, personOf } from './known-people.ts';

/**
 * What is proved of a record's author:
 * - `signed`: by the key of somebody who is known here, under their own name;
 * - `unknown-key`: by a key of which nobody here knows whose it is;
 * - `false`: the signature does not fit, or the key is known and belongs to another name than it claims;
 * - `unsigned`: it says who wrote it, and nothing more.
 */
export type Proof = 'signed' | 'unknown-key' | 'false' | 'unsigned';

/** What a decision is worth; ADR 18 says why. No clock decides it. */
export type Evidence = 'ditandatangani' | 'profil-sendiri' | 'pernyataan' | 'dicatat-admin';

/** Whether the author that a record names signed exactly this record. Its hash must have been checked before. */
export function isSignatureValid({ hash, record, signature }: NamedRecord): boolean {
  const { key } = record.author;
  if (key === null || signature === null) return false;
  return verify(`${hash} ${signature} ${key}`);
}

/** Of the same three words always the same, and a list asks it of the same records again and again. */
const verify = rememberWords((words) => {
  const [hash = '', signature = '', key = ''] = words.split(' ');
  return isSignedBy(key, signature, signedText(hash));
});

export function proofOf(one: NamedRecord, known: KnownPeople): Proof {
  const { name, key } = one.record.author;
  if (one.signature === null) return 'unsigned';
  if (key === null || !isSignatureValid(one)) return 'false';
  const member = known.byKey.get(key);
  if (!member) return 'unknown-key';
  return member.record.body.name === name ? 'signed' : 'false';
}

/**
 * What a decision is worth. It is proved only where somebody who is known signed it, and where somebody else who
 * is known signed the version: else the author may have approved their own text under no name or a borrowed one.
 */
export function evidenceOf(
  decision: NamedRecord<'decision'>,
  version: NamedRecord<'version'>,
  known: KnownPeople,
): Evidence {
  if (decision.record.body.recorded !== null) return 'dicatat-admin';
  if (proofOf(decision as NamedRecord, known) !== 'signed') return 'pernyataan';
  return isOfAnother(decision, version, known) ? 'ditandatangani' : 'profil-sendiri';
}

function isOfAnother(
  { record: decision }: NamedRecord<'decision'>,
  version: NamedRecord<'version'>,
  known: KnownPeople,
): boolean {
  if (proofOf(version as NamedRecord, known) !== 'signed') return false;
  const [decider, author] = [decision.author.key ?? '', version.record.author.key ?? ''];
  if (known.own.has(decider) && known.own.has(author)) return false;
  return personOf(known, decider) !== personOf(known, author);
}
