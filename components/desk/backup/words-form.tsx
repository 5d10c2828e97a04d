import { type FormEvent, useId } from 'react';
import { Notice } from '../../notice.tsx';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  /** Other words were tried before. */
  readonly isWrong: boolean;
  readonly onWords: (words: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the words of a locked file. */
export function WordsForm({ isWrong, onWords, onCancel }: Props) {
  const words = useBackupTexts();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onWords(String(new FormData(event.currentTarget).get('words') ?? ''));
  };
  return (
    <form onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {words.wordsField}
      </label>
      <input
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        className="field"
        id={id}
        name="words"
        required={true}
        spellCheck={false}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.wordsHint}
      </p>
      {isWrong && <Notice code="open.wrong-words" />}
      <div className="row">
        <button className="btn btn-primary" type="submit">
          {words.open}
        </button>
        <button className="btn" onClick={onCancel} type="button">
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
