import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  /** Id of its heading. */
  readonly labelledBy: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question above a page of ours; the focus goes back to where it was when it is closed. */
export function Dialog({ labelledBy, className = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing, not only taking it away, gives the focus back to the button that opened it.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      aria-labelledby={labelledBy}
      className={`st dialog ${className}`}
      onClose={onClose}
      ref={dialog}
    >
      {children}
    </dialog>
  );
}
