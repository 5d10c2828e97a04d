import type { NamedRecord } from '../records/record.ts';
import type { Member } from './known-people.ts';
import { isSignatureValid } from './proof.ts';

/** Whether a record is a roster that the keeper trusted here did not sign. */
export const isForeignRoster = (one: NamedRecord, keeper: Member | null): boolean =>
  one.record.kind === 'roster' &&
  (one.record.author.key !== keeper?.record.body.signingKey || !isSignatureValid(one));
