import type { CaseBody } from '../records/case-body.ts';
import { type Advice, targetMinutes } from './advice.ts';

/** How a case stands to the clock. */
export interface CaseClock {
  /** When the clock began, ISO 8601: when it was found, or else when it was noted here. */
  readonly from: string;
  /** False where nobody knows when it was found, or what was noted cannot be. */
  readonly isFromFinding: boolean;
  /** Until when it should come out, ISO 8601; null where no answer is advised. */
  readonly due: string | null;
  /** From finding to coming out, in minutes; null while it is not out, or where one of the times is not known. */
  readonly tookMinutes: number | null;
}

interface Times {
  readonly foundAt: CaseBody['foundAt'];
  /** When the first record of the case was written. */
  readonly notedAt: string;
  /** When its answer came out; null while it did not. */
  readonly publishedAt: string | null;
}

const minute = 60_000;

/** How far a clock may have been ahead of the one that noted the case, in milliseconds: a day, whatever its zone. */
const tolerance = 24 * 60 * minute;

/** Times what is known of a case, and says openly what is not. */
export function clockOf(
  { foundAt, notedAt, publishedAt }: Times,
  { deed, urgency }: Advice,
): CaseClock {
  const isFromFinding = foundAt !== null && Date.parse(foundAt) <= Date.parse(notedAt) + tolerance;
  const from = isFromFinding ? foundAt : notedAt;
  const isWanted = deed === 'answer' || deed === 'assess';
  const due = new Date(Date.parse(from) + targetMinutes[urgency] * minute).toISOString();
  return {
    from,
    isFromFinding,
    due: isWanted ? due : null,
    tookMinutes: isFromFinding && publishedAt !== null ? minutesBetween(from, publishedAt) : null,
  };
}

/** Null where the second lies before the first: then one of them was noted wrongly. */
function minutesBetween(from: string, to: string): number | null {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / minute);
  return minutes < 0 ? null : minutes;
}

/** Whether something that is not out yet is past its time. @param now ISO 8601. */
export const isOverdue = ({ due }: Pick<CaseClock, 'due'>, now: string): boolean =>
  due !== null && due < now;
