import { type RefObject, useState } from 'react';
import { fieldNameOf } from '@/components/desk/editor-page.tsx';
import { useCheck, wishesOf } from '@/components/desk/use-check.ts';
import { useEditorTexts } from '@/components/desk/use-editor-texts.ts';
import { useLessons } from '@/components/desk/use-lessons.ts';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { useMessages } from '@/components/language.tsx';
import type { AiGate } from '@/lib/core/ai-gate/gate.ts';
import type { Channel } from '@/lib/core/channel.ts';
import { textFor, withText, writtenFor } from '@/lib/core/channel-texts.ts';
import type { MediaItem } from '@/lib/core/media-rules.ts';
import type { DraftSession, DraftState } from '@/lib/keeping/draft-session.ts';
import { channelWishes, textsOf } from './channel-wishes.ts';
import { readersAddress } from './route.ts';
import type { Services } from './services.ts';
import { useApproval } from './use-approval.ts';
import type { Desk } from './use-desk.ts';
import { useMarks } from './use-marks.ts';

interface Open {
  readonly session: DraftSession;
  readonly state: DraftState;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly media: readonly MediaItem[];
  readonly aiGate: AiGate | null;
  readonly services: Services;
  readonly desk: Desk;
}

/** The text of one channel of an open draft: checked for that channel, marked, and written on. */
export function useShownText({ session, state, fieldRef, media, aiGate, services, desk }: Open) {
  const { m } = useMessages();
  const e = useEditorTexts();
  const [shown, show] = useState(state.channel);
  const text = textFor(state, shown);
  const policy = usePolicy(services.watchPolicy);
  const approval = useApproval({ id: state.id, text, channel: shown }, policy, services);
  const toCheck = { text, channel: shown, selfCheck: state.selfCheck, media, approval, aiGate };
  const view = useLessons(useCheck(toCheck, policy));
  const wishes = wishesOf(session, fieldRef, view, {
    onCopyWords: desk.copy,
    onChooseReaders: () => location.assign(readersAddress),
  });
  const marksRef = useMarks({ fieldRef, view, wishes, field: fieldNameOf(state, shown) });
  const noteOf = (channel: Channel) => e.unifiedNote(m.common.channel[channel]);
  return {
    ...channelWishes(session, services, desk, noteOf),
    fieldRef,
    marksRef,
    shown,
    view,
    wishes,
    onShow: show,
    onChannel(channel: Channel) {
      session.edit(writtenFor(textsOf(session), channel));
      show(channel);
    },
    onCopy: () => void desk.copy(text),
    onText: (written: string) => session.edit(withText(textsOf(session), shown, written)),
  };
}
