import { useState } from 'react';
import { CameOutDialog } from '@/components/calendar/came-out-dialog.tsx';
import { type CameOutAnswer, CameOutStrip } from '@/components/calendar/came-out-strip.tsx';
import { DueStrip } from '@/components/calendar/due-strip.tsx';
import type { DoWithDraft } from '@/components/desk/draft-deeds.tsx';
import { goOnAtHead } from '@/components/desk/go-on-at-head.ts';
import { spokenMoment } from '@/components/desk/spoken-date.ts';
import { useReuseTexts } from '@/components/desk/use-reuse-texts.ts';
import { useMessages } from '@/components/language.tsx';
import type { CameOut } from '@/components/when-and-where.tsx';
import { isScheduled } from '@/lib/core/awaited.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';
import { useDue } from './use-due.ts';

interface Props {
  readonly services: Services;
  readonly desk: Desk;
  readonly act: DoWithDraft;
}

/** What came due: posts that a person brings out, and the question whether what was scheduled is out. */
export function DueStrips({ services, desk, act }: Props) {
  const due = useDue(services);
  const [asked, setAsked] = useState<DraftRow | null>(null);
  const see = (rows: readonly DraftRow[]) => void services.reminders.see(rows);
  const answer = (post: DraftRow, given: CameOutAnswer) => {
    if (given === 'out') return setAsked(post);
    if (given === 'move') return act('plan', post.id);
    goOnAtHead();
    see([post]);
  };
  return (
    <>
      <DueStrip due={due.filter((post) => !isScheduled(post))} onSeen={see} />
      <CameOutStrip due={due.filter(isScheduled)} onAnswer={answer} />
      {asked?.plannedAt && (
        <Question
          {...{ services, desk }}
          key={asked.id}
          onClose={() => setAsked(null)}
          plannedAt={asked.plannedAt}
          post={asked}
        />
      )}
    </>
  );
}

interface QuestionProps extends Pick<Props, 'services' | 'desk'> {
  readonly post: DraftRow;
  readonly plannedAt: string;
  readonly onClose: () => void;
}

function Question({ services, desk, onClose, ...asked }: QuestionProps) {
  const { language } = useMessages();
  const { phone } = useReuseTexts();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const note = async (noted: CameOut) => {
    const done = await services.stores.plans.noteCameOut(asked.post.id, noted);
    if (!done.ok) return setFailure(done.failure.code);
    onClose();
    goOnAtHead();
    desk.say({ kind: 'told', words: phone.noted(spokenMoment(noted.publishedAt, language)) });
  };
  return (
    <CameOutDialog
      {...asked}
      failure={failure}
      onClose={onClose}
      onNote={(noted) => void note(noted)}
    />
  );
}
