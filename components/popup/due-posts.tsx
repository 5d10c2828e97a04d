import { useCalendarTexts } from '../calendar/use-calendar-texts.ts';

/** A planned post whose time has come. */
export interface DuePost {
  readonly id: string;
  readonly title: string;
  /** Its site was asked to bring it out: a person can only say whether it did. */
  readonly isScheduled: boolean;
}

interface Props {
  /** Oldest first. */
  readonly due: readonly DuePost[];
  readonly onOpen: (id: string) => void;
}

/** What the number on the toolbar button speaks of where no composer is open. */
export function DuePosts({ due, onOpen }: Props) {
  const texts = useCalendarTexts();
  const [first, ...others] = due;
  if (!first) return null;
  return (
    <section className="due-posts">
      <p>
        {(first.isScheduled ? texts.cameOut : texts.due)(first.title || texts.untitled)}{' '}
        {others.length > 0 && texts.dueMore(others.length)}
      </p>
      <button className="btn btn-small" onClick={() => onOpen(first.id)} type="button">
        {texts.dueOpen}
      </button>
    </section>
  );
}
