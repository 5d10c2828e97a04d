import { type FormEvent, useState } from 'react';
import { Icon } from '../../icon.tsx';
import { useMessages } from '../../language.tsx';
import { Notice } from '../../notice.tsx';
import { spokenCount } from '../spoken-date.ts';
import type { ExportChoice, ExportState } from './backup-state.ts';
import { ProgressLine } from './progress-line.tsx';
import { useBackupTexts } from './use-backup-texts.ts';
import { WordsCard } from './words-card.tsx';

interface Props {
  readonly state: ExportState;
  /** How many drafts were chosen in the list; 0 where none were. */
  readonly chosen: number;
  readonly onExport: (choice: ExportChoice, isLocked: boolean) => void;
  readonly onNoted: () => void;
  readonly onCopyWords: (words: string) => void;
  readonly onCancel: () => void;
}

/** Makes a backup: of what, and whether it is locked. */
export function ExportCard({ state, chosen, onExport, onNoted, onCopyWords, onCancel }: Props) {
  const { language } = useMessages();
  const words = useBackupTexts();
  const [kind, setKind] = useState<ExportChoice['kind']>(chosen > 0 ? 'chosen' : 'all');
  const choice = (of: ExportChoice['kind'], label: string) => (
    <label className="row">
      <input
        checked={kind === of}
        className="tick"
        name="what"
        onChange={() => setKind(of)}
        type="radio"
      />
      {label}
    </label>
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const month = String(filled.get('month') ?? '');
    onExport({ kind, month }, filled.has('locked'));
  };
  return (
    <section className="sheet-card backup-card">
      <h2>{words.exportTitle}</h2>
      <form onSubmit={submit}>
        <fieldset>
          <legend className="label">{words.what}</legend>
          {choice('all', words.all)}
          {chosen > 0 && choice('chosen', words.chosen(spokenCount(chosen, language)))}
          {choice('month', words.month)}
        </fieldset>
        {kind === 'month' && (
          <label className="label">
            {words.monthField}
            <input className="field" name="month" pattern="\d{4}-\d{2}" required={true} />
          </label>
        )}
        <label className="row">
          <input className="tick" name="locked" type="checkbox" />
          {words.withWords}
        </label>
        <button
          className="btn btn-primary"
          disabled={state.kind === 'running' || state.kind === 'words'}
          type="submit"
        >
          <Icon name="load" />
          {words.now}
        </button>
      </form>
      {state.kind === 'words' && (
        <WordsCard
          onCopy={onCopyWords}
          onNoted={onNoted}
          title={words.wordsTitle}
          words={state.words}
        />
      )}
      {state.kind === 'running' && (
        <ProgressLine label={words.exporting} onCancel={onCancel} progress={state.progress} />
      )}
      {state.kind === 'failed' && <Notice code={state.code} />}
      <div role="status">
        {state.kind === 'no-drafts' && <p>{words.noMonth}</p>}
        {state.kind === 'done' && <Written state={state} />}
      </div>
    </section>
  );
}

function Written({ state }: { readonly state: Extract<ExportState, { kind: 'done' }> }) {
  const { language } = useMessages();
  const words = useBackupTexts();
  const { drafts, name, lost } = state;
  return (
    <>
      <p>
        {words.written(spokenCount(drafts, language), name)} {words.copyElsewhere}
      </p>
      {lost.length > 0 && <p>{words.lost(spokenCount(lost.length, language), lost.join(', '))}</p>}
    </>
  );
}
