import type { CheckWishes } from '@/components/check/check-view.ts';
import { answers, ignores, isOfKind, usesAgain } from '@/components/check/sayings.ts';
import { checkOf } from './check-of.ts';
import type { Session } from './session.ts';

/** What the person can wish for in the panel, done by the session of its composer. */
export function wishesOf(session: Session): CheckWishes {
  return {
    onApply: (_, fix) => session.changes.apply(fix),
    onIgnore: (finding, reason) =>
      session.say(ignores(finding, session.state.get().text, reason), { kind: 'ignored' }),
    onUseAgain: (ignored) => session.say(usesAgain(ignored), { kind: 'usedAgain' }),
    onAnswer: (question, option, note) =>
      session.say(answers(question, option, note, checkOf(session).situation), {
        kind: 'answered',
      }),
    onKind: (kind) => session.say(isOfKind(kind)),
  };
}
