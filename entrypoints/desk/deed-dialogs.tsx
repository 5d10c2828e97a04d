import { useCallback, useState } from 'react';
import { PlanDialog } from '@/components/calendar/plan-dialog.tsx';
import { PhoneDialog } from '@/components/phone/phone-dialog.tsx';
import type { CameOut } from '@/components/when-and-where.tsx';
import { copyText } from '@/lib/composers/copy-text.ts';
import type { Channel } from '@/lib/core/channel.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { Services } from './services.ts';
import { useAnswer } from './use-answer.ts';
import type { Desk } from './use-desk.ts';
import type { Asked } from './use-draft-deeds.ts';

interface Props {
  readonly asked: Asked;
  readonly services: Services;
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** What is asked about a draft, above whatever page is open. */
export function DeedDialogs(props: Props) {
  return props.asked.deed === 'plan' ? <Plan {...props} /> : <Phone {...props} />;
}

const month = 31 * 24 * 60 * 60 * 1000;

function Plan({ asked: { draft, openedAt }, services, desk, onClose }: Props) {
  const { plans, copies } = services.stores;
  const ask = useCallback(
    () =>
      plans.between(
        new Date(openedAt.getTime() - month),
        new Date(openedAt.getTime() + 12 * month),
      ),
    [plans, openedAt],
  );
  const { value: others } = useAnswer(ask);
  const plan = async (id: string, plannedAt: string | null) => {
    const planned = await copies.describe(id, { plannedAt });
    onClose();
    if (!planned.ok) desk.say({ kind: 'failure', code: planned.failure.code });
  };
  const { id, text, details, selfCheck } = draft;
  return (
    <PlanDialog
      choices={[{ id, title: titleOf(text), plannedAt: details.plannedAt }]}
      date={isoDateOf(openedAt)}
      day={null}
      isScheduled={selfCheck.publication?.isPlanned === true}
      now={openedAt}
      onChoose={() => undefined}
      onClose={onClose}
      onPlan={(planned, at) => void plan(planned, at)}
      others={others ?? []}
    />
  );
}

function Phone({ asked: { draft, openedAt }, services, onClose }: Props) {
  const [noted, setNoted] = useState<CameOut | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const note = async (publication: CameOut, channel: Channel) => {
    const { copies } = services.stores;
    const done = await copies.noteUncompared(
      draft.id,
      { ...publication, isPlanned: false },
      channel,
    );
    setFailure(done.ok ? null : done.failure.code);
    if (done.ok) setNoted(publication);
  };
  const copy = async (text: string) => {
    const copied = await copyText(text);
    if (!copied.ok) setFailure(copied.failure.code);
    return copied.ok;
  };
  return (
    <PhoneDialog
      draft={draft}
      failure={failure}
      noted={noted}
      onClose={onClose}
      onCopy={copy}
      onNote={(publication, channel) => void note(publication, channel)}
      openedAt={openedAt.toISOString()}
    />
  );
}
