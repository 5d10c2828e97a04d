import { useId, useLayoutEffect, useRef } from 'react';
import { KeyRows } from './key-rows.tsx';
import { listKeys } from './list-keys.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

/** The keys of the list, and what each does. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { keys } = useDraftsTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing, not only taking it away, gives the focus back to what opened it.
    return () => shown?.close();
  }, []);
  return (
    <dialog aria-labelledby={titleId} className="st dialog" onClose={onClose} ref={dialog}>
      <div className="stack">
        <h2 id={titleId}>{keys.title}</h2>
        <p className="quiet">{keys.note}</p>
        <KeyRows rows={listKeys.map(([deed, pressed]) => [keys.names[deed], pressed])} />
        <div className="row dialog-foot">
          <button className="btn" onClick={() => dialog.current?.close()} type="button">
            {keys.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}
