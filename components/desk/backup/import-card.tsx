import { type ChangeEvent, type FormEvent, useId } from 'react';
import { titleOf } from '@/lib/core/title-of.ts';
import { useMessages } from '../../language.tsx';
import { Notice } from '../../notice.tsx';
import { spokenCount } from '../spoken-date.ts';
import type { ImportState } from './backup-state.ts';
import { countFresh } from './count-fresh.ts';
import { ProgressLine } from './progress-line.tsx';
import { SurveyCard } from './survey-card.tsx';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onWords: (words: string) => void;
  readonly onTake: (isAsked: boolean) => void;
  readonly onCancel: () => void;
}

/** Takes a backup in: first what it brings, then, where the person says so, the drafts themselves. */
export function ImportCard({ state, onFile, onWords, onTake, onCancel }: Props) {
  const words = useBackupTexts();
  const id = useId();
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  return (
    <section className="sheet-card backup-card">
      <h2>{words.importTitle}</h2>
      <label className="label" htmlFor={id}>
        {words.pick}
      </label>
      <input
        className="field"
        disabled={state.kind === 'running'}
        id={id}
        onChange={pick}
        type="file"
      />
      {state.kind === 'locked' && <WordsForm onCancel={onCancel} onWords={onWords} state={state} />}
      {state.kind === 'running' && (
        <ProgressLine label={words.importing} onCancel={onCancel} progress={state.progress} />
      )}
      {state.kind === 'failed' && <Notice code={state.code} />}
      {state.kind === 'told' && <SurveyCard onCancel={onCancel} onTake={onTake} told={state} />}
      <div role="status">{state.kind === 'taken' && <Taken state={state} />}</div>
    </section>
  );
}

interface WordsFormProps extends Pick<Props, 'onWords' | 'onCancel'> {
  readonly state: Extract<ImportState, { kind: 'locked' }>;
}

function WordsForm({ state, onWords, onCancel }: WordsFormProps) {
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
      {state.isWrong && <Notice code="open.wrong-words" />}
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

function Taken({ state: { survey } }: { readonly state: Extract<ImportState, { kind: 'taken' }> }) {
  const { language } = useMessages();
  const words = useBackupTexts();
  return (
    <>
      <p>{words.taken(spokenCount(countFresh(survey), language))}</p>
      {survey.named.beside.length > 0 && (
        <>
          <p>{words.takenBeside}</p>
          <ul className="small">
            {survey.named.beside.map(({ id, text }) => (
              <li key={id}>
                <a href={`#draf/${id}`}>{titleOf(text) || words.untitled}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
