import { Fragment, useId, useLayoutEffect, useRef } from 'react';
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
        <dl className="key-list">
          {listKeys.map(([deed, pressed]) => (
            <Fragment key={deed}>
              <dt>
                {pressed.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ` ${keys.or} `}
                    <kbd>{key}</kbd>
                  </Fragment>
                ))}
              </dt>
              <dd>{keys.names[deed]}</dd>
            </Fragment>
          ))}
        </dl>
        <div className="row dialog-foot">
          <button className="btn" onClick={() => dialog.current?.close()} type="button">
            {keys.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}
