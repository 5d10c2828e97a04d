import { WordsForm } from '../desk/backup/words-form.tsx';
import { FilePick } from '../desk/file-pick.tsx';
import { Notice } from '../notice.tsx';
import { BundleContents } from './bundle-contents.tsx';
import { CodeForm } from './code-form.tsx';
import type { OpeningState } from './share-state.ts';
import { Taken } from './taken.tsx';
import { useShareTexts } from './use-share-texts.ts';

export interface OpeningCardProps {
  readonly state: OpeningState;
  readonly onFile: (file: File) => void;
  readonly onCode: (pasted: string) => void;
  readonly onWords: (words: string) => void;
  readonly onTake: (isAsked: boolean) => void;
  readonly onCancel: () => void;
}

/** Opens a review file or a code: first what it brings, then, where the person says so, the records themselves. */
export function OpeningCard({ state, onFile, onCode, onWords, ...answers }: OpeningCardProps) {
  const words = useShareTexts().opening;
  const isRunning = state.kind === 'running';
  const { onCancel } = answers;
  return (
    <section className="sheet-card backup-card">
      <p className="quiet">{words.lead}</p>
      <FilePick isDisabled={isRunning} label={words.pick} onFile={onFile} />
      <CodeForm isDisabled={isRunning} onCode={onCode} onFile={onFile} />
      {state.kind === 'locked' && (
        <WordsForm isWrong={state.isWrong} onCancel={onCancel} onWords={onWords} />
      )}
      {state.kind === 'failed' && <Notice code={state.code} />}
      {state.kind === 'told' && <BundleContents {...answers} survey={state.survey} />}
      <div role="status">
        {isRunning && <p>{words.running}</p>}
        {state.kind === 'taken' && <Taken {...state} />}
      </div>
    </section>
  );
}
