import type { CheckWishes } from '@/components/check/check-wishes.ts';
import { answers, ignores, isOfKind, usesAgain } from '@/components/check/sayings.ts';
import { send } from '@/lib/messaging/send.ts';
import { checkOf } from './check-of.ts';
import type { Session } from './session.ts';

/** What the person can wish for in the panel, done by the session of its composer. */
export function wishesOf(session: Session): CheckWishes {
  return {
    onApply: (_, fix) => session.changes.apply(fix, checkOf(session).text),
    onApplySafe: (fixes) => void session.changes.applyAll(fixes, checkOf(session).text),
    onIgnore: (finding, reason) =>
      session.say(ignores(finding, checkOf(session).text, reason), { kind: 'ignored' }),
    onUseAgain: (ignored) => session.say(usesAgain(ignored), { kind: 'usedAgain' }),
    onAnswer: (point, option, note) =>
      session.say(answers(point, option, note), { kind: 'answered' }),
    onKind: (kind) => session.say(isOfKind(kind)),
    onShow: (place) => void session.changes.show(place, checkOf(session).text),
    onCopyWords: (words) => session.changes.copy(words),
    onChooseReaders: () => void send('openReaders', null),
  };
}
