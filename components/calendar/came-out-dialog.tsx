import { useId } from 'react';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import { PublicationForm } from '../desk/publication-form.tsx';
import { useReuseTexts } from '../desk/use-reuse-texts.ts';
import { Dialog } from '../dialog.tsx';
import type { CameOut } from '../when-and-where.tsx';
import { useCalendarTexts } from './use-calendar-texts.ts';

interface Props {
  readonly post: DraftRow;
  /** The time that was planned, ISO 8601: offered until the person says another one. */
  readonly plannedAt: string;
  readonly failure: FailureCode | null;
  readonly onNote: (noted: CameOut) => void;
  readonly onClose: () => void;
}

/** Notes when and where a scheduled post came out, and says openly that nobody compared it. */
export function CameOutDialog({ post, plannedAt, failure, onNote, onClose }: Props) {
  const texts = useCalendarTexts();
  const { phone } = useReuseTexts();
  const titleId = useId();
  return (
    <Dialog labelledBy={titleId} onClose={onClose}>
      <div className="stack">
        <h2 id={titleId}>{texts.cameOut(post.title || texts.untitled)}</h2>
        <PublicationForm
          failure={failure}
          onNote={onNote}
          publishedAt={plannedAt}
          url={post.postUrl}
          why={phone.why}
        >
          <div className="row dialog-foot">
            <button className="btn" onClick={onClose} type="button">
              {texts.cancel}
            </button>
            <button className="btn btn-primary" type="submit">
              {texts.cameOutNote}
            </button>
          </div>
        </PublicationForm>
      </div>
    </Dialog>
  );
}
