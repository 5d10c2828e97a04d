import { type FormEvent, useState } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { AnswerField } from '../answer-field.tsx';
import { spokenMoment } from '../desk/spoken-date.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { localMinute, readAddress, readMinute } from '../publication-fields.ts';

/** What a person notes of a post that came out. */
export interface Noted {
  readonly publishedAt: string;
  readonly url: string | null;
  readonly isPlanned?: boolean;
}

interface Props {
  /** Scheduled: the time is a plan, and is not known to us. */
  readonly isPlanned: boolean;
  /** Whether the text is kept as a draft already. */
  readonly hasDraft: boolean;
  /** When the button was pressed, ISO 8601. */
  readonly pressedAt: string;
  readonly failure: FailureCode | null;
  /** What was noted; null until then. */
  readonly noted: Noted | null;
  readonly onNote: (noted: Noted) => void;
  readonly onClose: () => void;
}

/** Asked once after a post came out. Leaving it unanswered does no harm. */
export function PublicationQuestion({ noted, isPlanned, onClose, ...asked }: Props) {
  const { m } = useMessages();
  return (
    <div aria-label={m.publishing.title} className="publication st" role="dialog">
      {noted ? (
        <Done isPlanned={isPlanned} noted={noted} onClose={onClose} />
      ) : (
        <Form {...asked} isPlanned={isPlanned} onClose={onClose} />
      )}
    </div>
  );
}

function Done({
  noted,
  isPlanned,
  onClose,
}: Pick<Props, 'isPlanned' | 'onClose'> & { readonly noted: Noted }) {
  const { m, language } = useMessages();
  const moment = spokenMoment(noted.publishedAt, language);
  return (
    <div className="row row-nowrap row-top">
      <p role="status">{isPlanned ? m.publishing.notedPlan(moment) : m.publishing.noted(moment)}</p>
      <button
        aria-label={m.common.close}
        className="btn btn-icon btn-small push"
        onClick={onClose}
        type="button"
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}

/** What is wrong with an answer; its field is named by the key. */
interface Faults {
  readonly time?: string | undefined;
  readonly address?: string | undefined;
}

function Form({ isPlanned, hasDraft, pressedAt, failure, onNote, onClose }: Omit<Props, 'noted'>) {
  const { m } = useMessages();
  const [faults, setFaults] = useState<Faults>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const publishedAt = readMinute(String(data.get('time')));
    const address = readAddress(String(data.get('address')));
    setFaults({
      time: publishedAt ? undefined : m.publishing.noTime,
      address: address.isValid ? undefined : m.publishing.badAddress,
    });
    if (publishedAt && address.isValid) onNote({ publishedAt, url: address.url });
  };
  const noteWords = isPlanned ? m.publishing.notePlan : m.publishing.note;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div role="status">
        <b>{isPlanned ? m.publishing.plannedQuestion : m.publishing.question}</b>
        <p className="small quiet">{isPlanned ? m.publishing.plannedWhy : m.publishing.why}</p>
      </div>
      <AnswerField
        fault={faults.time}
        initial={isPlanned ? '' : localMinute(pressedAt)}
        label={m.publishing.time}
        name="time"
        type="datetime-local"
      />
      <AnswerField
        fault={faults.address}
        hint={m.publishing.addressLater}
        label={m.publishing.address}
        name="address"
        placeholder={m.publishing.addressHint}
        type="url"
      />
      {!hasDraft && <p className="small quiet">{m.publishing.notKept}</p>}
      {failure && <Notice code={failure} />}
      <div className="row">
        <button className="btn btn-primary btn-small" type="submit">
          {hasDraft ? noteWords : m.publishing.keepAndNote}
        </button>
        <button className="btn btn-small" onClick={onClose} type="button">
          {m.publishing.decline}
        </button>
      </div>
    </form>
  );
}
