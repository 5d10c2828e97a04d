import { useMessages } from '../language.tsx';

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
  const { m } = useMessages();
  return (
    <div className="stack-tight">
      <button className="btn btn-wide" onClick={isPinned ? onUnpin : onPin} type="button">
        {isPinned ? m.popup.unpin : m.popup.pin}
      </button>
      {done && (
        <p className="small" role="status">
          {m.popup[done]}
        </p>
      )}
    </div>
  );
}
