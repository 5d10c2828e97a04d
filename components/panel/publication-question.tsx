import type { FailureCode } from '@/lib/core/failure.ts';
import { spokenMoment } from '../desk/spoken-date.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { type CameOut, useWhenAndWhere, WhenAndWhere } from '../when-and-where.tsx';

/** What a person notes of a post that came out. */
export interface Noted extends CameOut {
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

function Form({ isPlanned, hasDraft, pressedAt, failure, onNote, onClose }: Omit<Props, 'noted'>) {
  const { m } = useMessages();
  const { faults, onSubmit } = useWhenAndWhere(onNote);
  const noteWords = isPlanned ? m.publishing.notePlan : m.publishing.note;
  return (
    <form className="stack" noValidate onSubmit={onSubmit}>
      <div role="status">
        <b>{isPlanned ? m.publishing.plannedQuestion : m.publishing.question}</b>
        <p className="small quiet">{isPlanned ? m.publishing.plannedWhy : m.publishing.why}</p>
      </div>
      <WhenAndWhere faults={faults} publishedAt={isPlanned ? null : pressedAt} />
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
