import { type RefObject, useDeferredValue, useMemo } from 'react';
import { check } from '@/lib/core/check.ts';
import { type CheckView, viewOf } from '@/lib/core/check-view.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { Fix } from '@/lib/core/rule.ts';
import { joinFixes } from '@/lib/core/safe-fixes.ts';
import type { DraftSession, DraftState } from '@/lib/keeping/draft-session.ts';
import type { CheckWishes } from '../check/check-wishes.ts';
import { answers, ignores, isOfKind, type Saying, usesAgain } from '../check/sayings.ts';
import { replaceInField } from './replace-in-field.ts';

/** Checks the text as soon as the page has drawn what was typed. */
export function useCheck({ text, channel, selfCheck }: DraftState, policy: Policy) {
  const settled = useDeferredValue(text);
  const today = isoDateOf(new Date());
  const checked = useMemo(
    () => check({ text: settled, channels: [channel], selfCheck, mediaCount: 0, policy, today }),
    [settled, channel, selfCheck, policy, today],
  );
  return useMemo(() => viewOf(checked, selfCheck), [checked, selfCheck]);
}

/** What the person can wish for beside a draft of the desk. */
export function wishesOf(
  session: DraftSession,
  fieldRef: RefObject<HTMLTextAreaElement | null>,
  { text: checkedText }: CheckView,
): CheckWishes {
  const say = (saying: Saying) => session.edit({ selfCheck: saying(session.getState().selfCheck) });
  const apply = (fix: Fix): boolean => {
    const field = fieldRef.current;
    // What was found may be a moment older than the field; then its places are no longer right.
    if (field?.value !== checkedText) return false;
    replaceInField(field, fix);
    return true;
  };
  return {
    onApply: (_, fix) => apply(fix),
    onApplySafe: (fixes) => {
      const joined = joinFixes(fixes, checkedText);
      if (joined) apply(joined);
    },
    onIgnore: (finding, reason) => say(ignores(finding, checkedText, reason)),
    onUseAgain: (ignored) => say(usesAgain(ignored)),
    onAnswer: (point, option, note) => say(answers(point, option, note)),
    onKind: (kind) => say(isOfKind(kind)),
  };
}
