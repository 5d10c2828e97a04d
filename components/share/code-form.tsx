import { type ClipboardEvent, type FormEvent, useId } from 'react';
import { FilePick } from '../desk/file-pick.tsx';
import { useCodeTexts } from './use-code-texts.ts';

interface Props {
  readonly isDisabled: boolean;
  readonly onCode: (pasted: string) => void;
  readonly onFile: (file: File) => void;
}

/** Takes a text code, or a picture of one. What was pasted stays in the field. */
export function CodeForm({ isDisabled, onCode, onFile }: Props) {
  const words = useCodeTexts().open;
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCode(String(new FormData(event.currentTarget).get('code') ?? ''));
  };
  const paste = (event: ClipboardEvent) => {
    const file = event.clipboardData.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <>
      <h2>{words.title}</h2>
      <form onSubmit={submit}>
        <label className="label" htmlFor={id}>
          {words.paste}
        </label>
        <textarea
          aria-describedby={`${id}-hint`}
          className="field code-text"
          id={id}
          name="code"
          onPaste={paste}
          required={true}
          rows={4}
          spellCheck={false}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
        <button className="btn" disabled={isDisabled} type="submit">
          {words.read}
        </button>
      </form>
      <FilePick isDisabled={isDisabled} label={words.picture} onFile={onFile} />
    </>
  );
}
