import { openPoints } from '@/components/check/check-wishes.ts';
import { type Check, type CheckView, viewOf } from '@/lib/core/check-view.ts';
import type { SelfCheck } from '@/lib/core/self-check.ts';
import type { Session } from './session.ts';

interface Known {
  readonly check: Check;
  readonly selfCheck: SelfCheck;
  readonly view: CheckView;
}

const known = new WeakMap<Session, Known>();

/**
 * The last check of a session's text with what the person said of it, put together anew only when one
 * of them changed. Its text may be a moment older than the composer's: places are those of `view.text`.
 */
export function checkOf(session: Session): CheckView {
  const { check, selfCheck } = session.state.get();
  const last = known.get(session);
  if (last?.check === check && last.selfCheck === selfCheck) return last.view;
  const view = viewOf(check, selfCheck);
  known.set(session, { check, selfCheck, view });
  return view;
}

/** How many points are open: findings that nobody ignored, and questions. */
export const openPointsIn = (session: Session): number => openPoints(checkOf(session).counts);
