import type { DraftState } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { isSignatureValid } from './proof.ts';

/**
 * Until when decisions about a version were asked for, ISO 8601; null where nobody set an end. Only who wrote the
 * version says so, and the last they said counts: a stranger must not be able to end a review.
 */
export function deadlineOf(
  { requests }: Pick<DraftState, 'requests'>,
  version: NamedRecord<'version'>,
): string | null {
  const last = requests.findLast(
    (one) => one.record.body.version === version.hash && isOfAuthor(one, version),
  );
  return last?.record.body.until ?? null;
}

const isOfAuthor = (one: NamedRecord<'request'>, { record }: NamedRecord<'version'>): boolean =>
  one.record.author.key === record.author.key &&
  (record.author.key === null || isSignatureValid(one as unknown as NamedRecord));

/**
 * Whether a decision came after the end that was set. It is the clock of who decided that says so, since no other
 * one was there: a clock that goes wrong, or was put back, is not found out by it.
 */
export function isLate(
  { record }: NamedRecord<'decision'>,
  state: Pick<DraftState, 'requests'>,
  version: NamedRecord<'version'>,
): boolean {
  const deadline = deadlineOf(state, version);
  return deadline !== null && record.at > deadline;
}
