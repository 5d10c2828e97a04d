import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { AiGate } from '@/lib/core/ai-gate/gate.ts';
import type { Checked } from '@/lib/core/check.ts';
import { type Check, type CheckView, noCheck, viewOf } from '@/lib/core/check-view.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { keepCheck } from '@/lib/core/kept/keep-check.ts';
import type { MediaItem } from '@/lib/core/media-rules.ts';
import { picturesOf } from '@/lib/core/pictures.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { ApprovalView } from '@/lib/core/review/approval-view.ts';
import type { Fix } from '@/lib/core/rule.ts';
import { joinFixes } from '@/lib/core/safe-fixes.ts';
import { doAll } from '@/lib/core/slices.ts';
import type { DraftSession, DraftState } from '@/lib/keeping/draft-session.ts';
import type { CheckWishes } from '../check/check-wishes.ts';
import { answers, ignores, isOfKind, type Saying, usesAgain } from '../check/sayings.ts';
import { inSlices } from './in-slices.ts';
import { replaceInField, selectInField } from './replace-in-field.ts';

/** So long nothing is typed before the whole text is read again, in milliseconds. */
const pauseInTyping = 150;

/** A text up to this length is read at once when it is opened, in UTF-16 units. */
const shortText = 5_000;

/** A text of one channel, and what goes with it. */
type ToCheck = Pick<DraftState, 'text' | 'channel' | 'selfCheck'> & {
  /** What is noted with the draft; the same array while it says the same. */
  readonly media?: readonly MediaItem[];
  /** What was checked of what an AI tool wrote; the same object while it says the same. */
  readonly aiGate?: AiGate | null;
  /** How the text stands to what was approved; null where that is not known. */
  readonly approval?: ApprovalView | null;
};

const noMedia: readonly MediaItem[] = [];

const attached = (media: readonly MediaItem[]) => ({
  mediaCount: media.length,
  pictures: picturesOf(media),
});

/** The check of a text under the hand: one sentence at each key, the whole after a pause. */
export function useCheck(toCheck: ToCheck, policy: Policy) {
  const { text, channel, selfCheck, media = noMedia, approval = null, aiGate = null } = toCheck;
  const today = isoDateOf(new Date());
  const checked: Checked = useMemo(
    () => ({
      ...{ text, channels: [channel], selfCheck, approval, aiGate, policy, today },
      ...attached(media),
    }),
    [text, channel, selfCheck, media, approval, aiGate, policy, today],
  );
  const [kept] = useState(keepCheck);
  const [settled, settle] = useState<Settled>(() =>
    text.length > shortText
      ? { check: noCheck, checked: null }
      : { check: doAll(kept.settle(checked)), checked },
  );
  useEffect(() => {
    if (settled.checked === checked) return;
    const before = settled.checked;
    const isTyped = before?.channels[0] === channel && before.text !== text;
    const pause = isTyped ? pauseInTyping : 0;
    return inSlices(kept.settle(checked), pause, (check) => settle({ check, checked }));
  }, [kept, checked, settled, text, channel]);
  const shown = useMemo(
    () => (settled.check.text === text ? settled.check : kept.type(text)),
    [kept, settled, text],
  );
  return useMemo(() => viewOf(shown, selfCheck), [shown, selfCheck]);
}

/** A check, and what it was asked for. */
interface Settled {
  readonly check: Check;
  readonly checked: Checked | null;
}

/** What the person can wish for beside a draft of the desk. */
export function wishesOf(
  session: DraftSession,
  fieldRef: RefObject<HTMLTextAreaElement | null>,
  { text: checkedText }: CheckView,
  around: Pick<CheckWishes, 'onCopyWords' | 'onChooseReaders'>,
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
    onShow: (place) => {
      const field = fieldRef.current;
      if (field?.value === checkedText) selectInField(field, place);
    },
    ...around,
  };
}
