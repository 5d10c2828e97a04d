import { usePopupTexts } from './use-popup-texts.ts';

/** What is pinned on a site, and how that is changed. */
export interface Pinning {
  readonly isPinned: boolean;
  /** What was done just now, to be said. */
  readonly done: 'pinned' | 'unpinned' | null;
  readonly onPin: () => void;
  readonly onUnpin: () => void;
}

/** For a field that is not found by itself: the person says which one it is. */
export function PinField({ isPinned, done, onPin, onUnpin }: Pinning) {
  const popup = usePopupTexts();
  return (
    <div className="stack-tight">
      <button className="btn btn-wide" onClick={isPinned ? onUnpin : onPin} type="button">
        {isPinned ? popup.unpin : popup.pin}
      </button>
      {done && (
        <p className="small" role="status">
          {popup[done]}
        </p>
      )}
    </div>
  );
}
