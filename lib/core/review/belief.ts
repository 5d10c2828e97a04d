import type { NamedRecord } from '../records/record.ts';
import type { KnownPeople } from './known-people.ts';
import { glanceOf } from './look-alike.ts';
import { proofOf } from './proof.ts';

/** Why nothing that a decision, a correction or a case says is taken from it. */
export type NotBelieved = 'false-signature' | 'unknown-key' | 'unsigned';

/**
 * Whether such a record may be taken for what it says, as a proof or as a statement; null where it may. What is false
 * and what a stranger signed never count. Nor does what claims a key, or a name that could be taken for that of
 * somebody who has one, without its signature: that person would have signed it.
 */
export function whyNotBelieved(
  one: NamedRecord<'decision'> | NamedRecord<'correction'> | NamedRecord<'case'>,
  known: KnownPeople,
): NotBelieved | null {
  const proof = proofOf(one as NamedRecord, known);
  if (proof === 'signed') return null;
  if (proof === 'false') return 'false-signature';
  if (proof === 'unknown-key') return 'unknown-key';
  const { name, key } = one.record.author;
  return key !== null || isNameOfKnown(name, known) ? 'unsigned' : null;
}

function isNameOfKnown(name: string, { byKey }: KnownPeople): boolean {
  const glance = glanceOf(name);
  return [...byKey.values()].some(({ record }) => glanceOf(record.body.name) === glance);
}
