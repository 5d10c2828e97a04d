import type { DraftState } from '../records/fold.ts';
import type { Situation } from './stages.ts';
import { countsFrom, lapsesAt, standingVersion } from './standing.ts';

/** The moments at which the clock alone changes a flow, ISO 8601, in their order. */
export function turningPoints(
  state: DraftState,
  { approvalDays, eventEndsAt }: Pick<Situation, 'approvalDays' | 'eventEndsAt'>,
): readonly string[] {
  const version = standingVersion(state);
  const approvals = state.decisions.filter(
    ({ record: { body } }) => body.version === version?.hash && body.outcome === 'approved',
  );
  const moments = approvals.flatMap((one) => [countsFrom(one), lapsesAt(one, approvalDays)]);
  const all = eventEndsAt === null ? moments : [...moments, eventEndsAt];
  return version ? [...new Set(all)].sort() : [];
}
