import type { Keeping, SiteChoice } from '@/lib/core/site.ts';
import { usePopupTexts } from './use-popup-texts.ts';

interface Props {
  readonly choice: SiteChoice;
  readonly onChoose: (choice: SiteChoice) => void;
  /** For a site that the person switched on by themselves; null for ours. */
  readonly onLeave: (() => void) | null;
}

/** What was decided for this site, to be decided anew. Keeping is listed once somebody was asked. */
export function SiteSwitches({ choice, onChoose, onLeave }: Props) {
  const popup = usePopupTexts();
  const isOff = choice.off === true;
  const words = isOff ? popup.useHere : popup.stopHere;
  return (
    <div className="switches">
      {!isOff && (
        <>
          <KeepSwitch
            keeping={choice}
            label={popup.keepHere}
            onKeep={(keep) => onChoose({ keep })}
          />
          <KeepSwitch
            keeping={choice.feed}
            label={popup.keepFeed}
            onKeep={(keep) => onChoose({ feed: { ...choice.feed, keep } })}
          />
        </>
      )}
      <button
        className="btn btn-quiet btn-small"
        onClick={onLeave ?? (() => onChoose({ off: !isOff }))}
        type="button"
      >
        {onLeave ? popup.leaveSite : words}
      </button>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly keeping: Keeping | undefined;
  readonly onKeep: (keep: boolean) => void;
}

function KeepSwitch({ label, keeping, onKeep }: SwitchProps) {
  const popup = usePopupTexts();
  if (keeping?.keep === undefined) return null;
  return (
    <label className="switch-line">
      <span>
        {label}: {keeping.keep ? popup.yes : popup.no}
      </span>
      <input
        checked={keeping.keep}
        className="switch"
        onChange={(event) => onKeep(event.target.checked)}
        type="checkbox"
      />
    </label>
  );
}
