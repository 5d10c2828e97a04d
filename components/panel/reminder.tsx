import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';

interface Props {
  /** Open points of the weight `must`. */
  readonly count: number;
  readonly onSee: () => void;
  readonly onClose: () => void;
}

/** Stands beside the site's own button. It holds nothing back, and says so. */
export function Reminder({ count, onSee, onClose }: Props) {
  const { m } = useMessages();
  return (
    <div className="remind st" role="status">
      <Icon className="must" name="must" />
      <div>
        <p>
          <b>{m.publishing.reminder(count)}</b>
        </p>
        <p>{m.publishing.reminderFree}</p>
        <button className="btn btn-quiet btn-small" onClick={onSee} type="button">
          {m.publishing.seePoints}
        </button>
      </div>
      <button
        aria-label={m.publishing.closeReminder}
        className="btn btn-icon btn-small"
        onClick={onClose}
        type="button"
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}
