import { type FormEvent, useId, useState } from 'react';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { Dialog } from '../dialog.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  /** Under which name it lies in the library; empty before the first time. */
  readonly name: string;
  readonly onSave: (name: string, note: string) => void;
}

/** Saves a prompt as a version of the library, under a name. */
export function SavePrompt({ name, onSave }: Props) {
  const { save } = usePromptTexts();
  const id = useId();
  const [isAsking, setIsAsking] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setIsAsking(false);
    onSave(String(fields.get('name') ?? '').trim(), String(fields.get('note') ?? '').trim());
  };
  return (
    <>
      <button className="btn" onClick={() => setIsAsking(true)} type="button">
        {save.ask}
      </button>
      {isAsking && (
        <Dialog className="prompt-question" labelledBy={id} onClose={() => setIsAsking(false)}>
          <form onSubmit={submit}>
            <h2 id={id}>{save.title}</h2>
            <PolicyFieldRow error={null} hint={save.nameHint} label={save.name}>
              {(attributes) => (
                <input
                  {...attributes}
                  autoComplete="off"
                  defaultValue={name}
                  maxLength={200}
                  name="name"
                  pattern=".*\S.*"
                  required={true}
                />
              )}
            </PolicyFieldRow>
            <PolicyFieldRow error={null} hint={save.noteHint} label={save.note}>
              {(attributes) => (
                <input {...attributes} autoComplete="off" maxLength={2000} name="note" />
              )}
            </PolicyFieldRow>
            <div className="row">
              <button className="btn" onClick={() => setIsAsking(false)} type="button">
                {save.cancel}
              </button>
              <button className="btn btn-primary" type="submit">
                {save.act}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
