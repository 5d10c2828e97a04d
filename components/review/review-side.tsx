import { useMemo, useState } from 'react';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { isSamePerson } from '@/lib/core/review/decider.ts';
import type { Places } from '@/lib/core/review/find-places.ts';
import { remarkPlace } from '@/lib/core/review/unsent-remark.ts';
import { DecisionForm } from './decision-form.tsx';
import { DecisionList } from './decision-list.tsx';
import { RemarkForm } from './remark-form.tsx';
import type { ReviewPageProps } from './review-page.tsx';
import type { SentRemark } from './review-wishes.ts';
import { ThreadList } from './thread-list.tsx';
import type { ThreadWindow } from './use-thread-window.ts';

interface Props extends ReviewPageProps {
  readonly version: NumberedVersion;
  readonly threads: ThreadWindow;
  readonly places: Places;
  readonly current: number | null;
  readonly onCurrent: (number: number) => void;
  /** How often the person opened the form of a new remark. */
  readonly opened: number;
}

/** Beside the text: what is said of it, what was decided, and the person's own word. */
export function ReviewSide(props: Props) {
  const { story, circle, version, writing, wishes, threads, places } = props;
  const { state } = story;
  const [wanted, setWanted] = useState<string | null>(null);
  const own = useMemo(() => isOwn(version, circle), [version, circle]);
  const send = async (sent: SentRemark) => {
    const hash = await wishes.onRemark(sent);
    if (!hash) return;
    if (threads.filter === 'settled') threads.onFilter('all');
    setWanted(hash);
  };
  const around = {
    ...{ state, writing, wishes, current: props.current },
    known: circle.known,
    version: version.hash,
    onShow: ({ number }: { readonly number: number }) => {
      props.onCurrent(number);
      showMark(number);
    },
  };
  return (
    <section className="sheet-card">
      <NewRemark onSend={send} opened={props.opened} writing={writing} />
      <ThreadList around={around} places={places} threads={threads} wanted={wanted} />
      <DecisionList known={circle.known} state={state} />
      <DecisionForm
        hasKey={circle.own !== null}
        isOwn={own}
        key={version.hash}
        onDecide={wishes.onDecide}
        version={version}
        writing={writing}
      />
    </section>
  );
}

interface NewRemarkProps extends Pick<Props, 'writing' | 'opened'> {
  readonly onSend: (remark: SentRemark) => Promise<void>;
}

function NewRemark({ writing, opened, onSend }: NewRemarkProps) {
  const remark = writing.states[remarkPlace];
  if (!remark) return null;
  return (
    <RemarkForm
      key={opened}
      onSend={() => onSend({ ...remark, replyTo: null })}
      onState={(state) => {
        writing.onWrite(remarkPlace, state);
        if (!state) document.querySelector<HTMLElement>('.review-text')?.focus();
      }}
      state={remark}
      takesFocus={opened > 0}
    />
  );
}

/** Whether whoever writes here wrote a version, with this key or another of this profile. */
function isOwn(
  { record: { author } }: NumberedVersion,
  { own, known }: ReviewPageProps['circle'],
): boolean {
  const writer = own?.record.author ?? { name: '', key: null };
  return (author.key !== null && known.own.has(author.key)) || isSamePerson(writer, author, known);
}

const showMark = (number: number): void =>
  document.querySelector(`[data-of~="${number}"]`)?.scrollIntoView({ block: 'center' });
