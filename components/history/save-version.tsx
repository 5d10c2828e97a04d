import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useHistoryTexts } from './use-history-texts.ts';

/** As much as a record takes. */
const longestNote = 2000;

interface Props {
  /** Saves the text as it stands; resolves when that is done or has failed. */
  readonly onSave: (note: string) => Promise<void>;
}

/** The button that saves a version, and the question that it asks first. */
export function SaveVersion({ onSave }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { saveVersion } = useHistoryTexts();
  return (
    <>
      <button className="btn push" onClick={() => setOpen(true)} type="button">
        {saveVersion}
      </button>
      {isOpen && <NoteDialog onClose={() => setOpen(false)} onSave={onSave} />}
    </>
  );
}

function NoteDialog({ onSave, onClose }: Props & { readonly onClose: () => void }) {
  const texts = useHistoryTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [note, setNote] = useState('');
  const [isSaving, setSaving] = useState(false);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing, not only taking it away, gives the focus back to the button that opened it.
    return () => shown?.close();
  }, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A second press makes no second version.
    if (isSaving) return;
    setSaving(true);
    await onSave(note.trim());
    onClose();
  };
  return (
    <dialog aria-labelledby={id} className="st dialog" onClose={onClose} ref={dialog}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <h2 id={id}>{texts.saveTitle}</h2>
        <p className="quiet">{texts.saveWhy}</p>
        <label className="stack-tight">
          <span className="label">{texts.note}</span>
          <textarea
            className="field"
            maxLength={longestNote}
            onChange={(event) => setNote(event.currentTarget.value)}
            rows={2}
            value={note}
          />
          <span className="hint">{texts.noteHint}</span>
        </label>
        <div className="row dialog-foot">
          <button className="btn" onClick={() => dialog.current?.close()} type="button">
            {texts.cancel}
          </button>
          <button aria-disabled={isSaving} className="btn btn-primary" type="submit">
            {texts.save}
          </button>
        </div>
      </form>
    </dialog>
  );
}
