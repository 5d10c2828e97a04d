import { type ChangeEvent, useId } from 'react';
import { WordsForm } from '../desk/backup/words-form.tsx';
import { Notice } from '../notice.tsx';
import { BundleContents } from './bundle-contents.tsx';
import type { OpeningState } from './share-state.ts';
import { Taken } from './taken.tsx';
import { useShareTexts } from './use-share-texts.ts';

export interface OpeningCardProps {
  readonly state: OpeningState;
  readonly onFile: (file: File) => void;
  readonly onWords: (words: string) => void;
  readonly onTake: (isAsked: boolean) => void;
  readonly onCancel: () => void;
}

/** Opens a review file: first what it brings, then, where the person says so, the records themselves. */
export function OpeningCard({ state, onFile, onWords, onTake, onCancel }: OpeningCardProps) {
  const words = useShareTexts().opening;
  const id = useId();
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  return (
    <section className="sheet-card backup-card">
      <p className="quiet">{words.lead}</p>
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
      {state.kind === 'locked' && (
        <WordsForm isWrong={state.isWrong} onCancel={onCancel} onWords={onWords} />
      )}
      {state.kind === 'failed' && <Notice code={state.code} />}
      {state.kind === 'told' && (
        <BundleContents onCancel={onCancel} onTake={onTake} survey={state.survey} />
      )}
      <div role="status">
        {state.kind === 'running' && <p>{words.running}</p>}
        {state.kind === 'taken' && <Taken {...state} />}
      </div>
    </section>
  );
}
