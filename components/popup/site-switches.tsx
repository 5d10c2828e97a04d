import type { SiteChoice } from '@/lib/core/site.ts';
import { useMessages } from '../language.tsx';

interface Props {
  readonly choice: SiteChoice;
  readonly onChoose: (choice: SiteChoice) => void;
  /** For a site that the person switched on by themselves; null for ours. */
  readonly onLeave: (() => void) | null;
}

/** What was decided for this site, to be decided anew. Keeping is listed once somebody was asked. */
export function SiteSwitches({ choice, onChoose, onLeave }: Props) {
  const { m } = useMessages();
  const isOff = choice.off === true;
  const words = isOff ? m.popup.useHere : m.popup.stopHere;
  return (
    <div className="switches">
      {choice.keep !== undefined && !isOff && (
        <label className="switch-line">
          <span>
            {m.popup.keepHere}: {choice.keep ? m.popup.yes : m.popup.no}
          </span>
          <input
            checked={choice.keep}
            className="switch"
            onChange={(event) => onChoose({ keep: event.target.checked })}
            type="checkbox"
          />
        </label>
      )}
      <button
        className="btn btn-quiet btn-small"
        onClick={onLeave ?? (() => onChoose({ off: !isOff }))}
        type="button"
      >
        {onLeave ? m.popup.leaveSite : words}
      </button>
    </div>
  );
}
