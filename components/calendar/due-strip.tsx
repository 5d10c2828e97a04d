import type { DraftRow } from '@/lib/core/draft-row.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { goOnAtHead } from '../desk/go-on-at-head.ts';
import { useCalendarTexts } from './use-calendar-texts.ts';

interface Props {
  /** Oldest first. */
  readonly due: readonly DraftRow[];
  readonly onSeen: (due: readonly DraftRow[]) => void;
}

/** Says that the time of a planned post has come; it stays until the person knows, or the post came out. */
export function DueStrip({ due, onSeen }: Props) {
  const texts = useCalendarTexts();
  const [first, ...others] = due;
  return (
    <div role="status">
      {first && (
        <div className="strip due">
          <DeskIcon className="icon-small" name="clock" />
          <span>
            {texts.due(first.title || texts.untitled)}{' '}
            {others.length > 0 && texts.dueMore(others.length)}
          </span>
          <a className="btn btn-small" href={others.length > 0 ? '#kalender' : `#draf/${first.id}`}>
            {others.length > 0 ? texts.dueCalendar : texts.dueOpen}
          </a>
          <button
            className="btn btn-small"
            onClick={() => {
              goOnAtHead();
              onSeen(due);
            }}
            type="button"
          >
            {texts.dueSeen}
          </button>
        </div>
      )}
    </div>
  );
}
