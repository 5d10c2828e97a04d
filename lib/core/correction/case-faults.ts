import type { Failure } from '../failure.ts';
import { type CaseBody, caseBody, longestField } from '../records/case-body.ts';
import { fail, type Result, succeed } from '../result.ts';

/** Before the first public social network of this kind nothing could be wrong in a post. */
const earliest = '2004-01-01';

/** Why a case cannot be kept as it was written. @param now ISO 8601: nothing was found in the future. */
export function checkCase(body: CaseBody, now: string): Result<CaseBody, Failure> {
  if (body.claim.trim() === '') return fail({ code: 'case.empty' });
  if (body.closed && body.closed.reason.trim() === '') return fail({ code: 'case.no-reason' });
  if (fieldsOf(body).some(({ length }) => length > longestField)) {
    return fail({ code: 'case.too-long' });
  }
  if (!caseBody.safeParse(body).success) return fail({ code: 'case.too-long' });
  const times = [body.since, body.foundAt].filter((time) => time !== null);
  return times.every((time) => isPossible(time, now))
    ? succeed(body)
    : fail({ code: 'case.odd-date' });
}

const fieldsOf = ({ claim, seen, fact, evidence, closed }: CaseBody): readonly string[] => [
  claim,
  seen,
  fact,
  closed?.reason ?? '',
  ...evidence.flatMap(({ what, source }) => [what, source]),
];

/** Whether something that is written down now can have happened then. */
export const isPossible = (time: string, now: string): boolean => earliest <= time && time <= now;
