import { type FormEvent, useState } from 'react';
import { WordsCard } from '../desk/backup/words-card.tsx';
import { Notice } from '../notice.tsx';
import type { ShareState } from './share-state.ts';
import { useShareTexts } from './use-share-texts.ts';

export interface FileCardProps {
  readonly state: ShareState;
  readonly onMake: (isLocked: boolean) => void;
  readonly onNoted: () => void;
  readonly onCopyWords: (words: string) => void;
}

/** Makes a review file: locked with words, unless the person wants it open. */
export function FileCard({ state, onMake, onNoted, onCopyWords }: FileCardProps) {
  const words = useShareTexts().file;
  const [isLocked, setLocked] = useState(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMake(isLocked);
  };
  return (
    <section className="sheet-card backup-card">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      {state.kind === 'words' ? (
        <WordsCard
          onCopy={onCopyWords}
          onNoted={onNoted}
          title={words.wordsTitle}
          words={state.words}
        />
      ) : (
        <form onSubmit={submit}>
          <label className="row">
            <input
              checked={isLocked}
              name="locked"
              onChange={({ target }) => setLocked(target.checked)}
              type="checkbox"
            />
            {words.locked}
          </label>
          {!isLocked && <p className="small">{words.open}</p>}
          <button className="btn btn-primary" disabled={state.kind === 'running'} type="submit">
            {words.make}
          </button>
        </form>
      )}
      {state.kind === 'failed' && <Notice code={state.code} />}
      <div role="status">
        {state.kind === 'running' && <p>{words.running}</p>}
        {state.kind === 'done' && (
          <p>
            {words.done(state.name, state.version)} {words.send} {state.isLocked && words.sendWords}
          </p>
        )}
      </div>
    </section>
  );
}
