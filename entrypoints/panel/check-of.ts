import { buildView } from '@/components/check/build-view.ts';
import { type CheckView, openPoints } from '@/components/check/check-view.ts';
import { rules } from '@/lib/core/rules/index.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

type Basis = Pick<SessionState, 'text' | 'analysis' | 'selfCheck' | 'mediaCount'>;

const known = new WeakMap<Session, { readonly basis: Basis; readonly view: CheckView }>();

/** All that is known of the text of a session, put together anew only when something of it changed. */
export function checkOf(session: Session): CheckView {
  const basis = session.state.get();
  const last = known.get(session);
  if (last && isSame(last.basis, basis)) return last.view;
  const { text, analysis, selfCheck, mediaCount } = basis;
  const view = buildView({
    text,
    channel: session.match.channels[0],
    findings: analysis.findings,
    rules,
    selfCheck,
    mediaCount,
  });
  known.set(session, { basis, view });
  return view;
}

/** How many points are open: findings that nobody ignored, and questions. */
export const openPointsIn = (session: Session): number => openPoints(checkOf(session).counts);

const isSame = (one: Basis, other: Basis): boolean =>
  one.analysis === other.analysis &&
  one.selfCheck === other.selfCheck &&
  one.mediaCount === other.mediaCount;
