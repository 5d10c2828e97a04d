import { type RefObject, useDeferredValue, useMemo } from 'react';
import { analyze } from '@/lib/core/analyze.ts';
import type { Fix } from '@/lib/core/rule.ts';
import { rules } from '@/lib/core/rules/index.ts';
import type { DraftSession, DraftState } from '@/lib/keeping/draft-session.ts';
import { buildView } from '../check/build-view.ts';
import type { CheckView, CheckWishes } from '../check/check-view.ts';
import { answers, ignores, isOfKind, type Saying, usesAgain } from '../check/sayings.ts';
import { replaceInField } from './replace-in-field.ts';

/** Checks the text as soon as the page has drawn what was typed. */
export function useCheck({ text, channel, selfCheck }: DraftState) {
  const settled = useDeferredValue(text);
  const analysis = useMemo(() => analyze(settled, { channel }), [settled, channel]);
  return useMemo(() => {
    const { findings, checkedLength } = analysis;
    const checked = { text: settled, channel, findings, rules, selfCheck, mediaCount: 0 };
    return { view: buildView(checked), isTooLong: checkedLength < settled.length };
  }, [settled, channel, analysis, selfCheck]);
}

/** What the person can wish for beside a draft of the desk. */
export function wishesOf(
  session: DraftSession,
  fieldRef: RefObject<HTMLTextAreaElement | null>,
  { text: checkedText, situation }: CheckView,
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
    onIgnore: (finding, reason) => say(ignores(finding, checkedText, reason)),
    onUseAgain: (ignored) => say(usesAgain(ignored)),
    onAnswer: (question, option, note) => say(answers(question, option, note, situation)),
    onKind: (kind) => say(isOfKind(kind)),
  };
}
