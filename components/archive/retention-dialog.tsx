import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Retention } from '@/lib/core/retention.ts';
import { goOnAtHead } from '../desk/go-on-at-head.ts';
import { RuleLine } from './rule-line.tsx';
import { useArchiveTexts } from './use-archive-texts.ts';

/** What can be done with drafts that are past their time. */
export interface ExpiryWishes {
  /** Ids whose archive was made while this page was open. */
  readonly archived: ReadonlySet<string>;
  readonly isMaking: boolean;
  /** How far an archive is. */
  readonly status: ReactNode;
  readonly onArchive: (ids: readonly string[]) => void;
  readonly onDiscard: (ids: readonly string[]) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

interface Props extends ExpiryWishes {
  readonly ids: readonly string[];
  readonly retention: Retention;
  readonly onClose: () => void;
}

/** Asks whether drafts go, and how. Their archive is offered first: without it the person must say so. */
export function RetentionDialog({
  ids,
  retention,
  archived,
  isMaking,
  status,
  onClose,
  ...wishes
}: Props) {
  const words = useArchiveTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isWithout, setWithout] = useState(false);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const isArchived = ids.every((id) => archived.has(id));
  const mayGo = isArchived || isWithout;
  const act = (wish: (ids: readonly string[]) => void) => {
    if (!mayGo) return;
    dialog.current?.close();
    goOnAtHead();
    wish(ids);
  };
  return (
    <dialog aria-labelledby={titleId} className="st dialog" onClose={onClose} ref={dialog}>
      <div className="stack">
        <h2 id={titleId}>{words.retention.question(ids.length)}</h2>
        <RuleLine retention={retention} />
        {isArchived ? (
          <p role="status">{words.retention.archived}</p>
        ) : (
          <ArchiveFirst
            isMaking={isMaking}
            onArchive={() => wishes.onArchive(ids)}
            onWithout={setWithout}
          />
        )}
        {status}
        <p className="quiet">
          {words.retention.toBinNote} {words.retention.forGoodNote}
        </p>
        <div className="row dialog-foot">
          <button className="btn" onClick={() => dialog.current?.close()} type="button">
            {words.cancel}
          </button>
          <button
            aria-disabled={!mayGo}
            className="btn"
            onClick={() => act(wishes.onRemove)}
            type="button"
          >
            {words.retention.forGood}
          </button>
          <button
            aria-disabled={!mayGo}
            className="btn btn-primary"
            onClick={() => act(wishes.onDiscard)}
            type="button"
          >
            {words.retention.toBin}
          </button>
        </div>
      </div>
    </dialog>
  );
}

interface FirstProps {
  readonly isMaking: boolean;
  readonly onArchive: () => void;
  readonly onWithout: (isWithout: boolean) => void;
}

function ArchiveFirst({ isMaking, onArchive, onWithout }: FirstProps) {
  const words = useArchiveTexts().retention;
  return (
    <div className="stack">
      <p>
        <button
          aria-disabled={isMaking}
          className="btn"
          onClick={() => !isMaking && onArchive()}
          type="button"
        >
          {words.archiveFirst}
        </button>
      </p>
      <label className="row">
        <input onChange={({ target }) => onWithout(target.checked)} type="checkbox" />
        {words.without}
      </label>
    </div>
  );
}
