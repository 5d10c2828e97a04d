import { WordsCard } from '../desk/backup/words-card.tsx';
import { Notice } from '../notice.tsx';
import { useSecrecyTexts } from '../secrecy/use-secrecy-texts.ts';
import { LockForm, type LockFormProps } from './lock-form.tsx';
import type { FileWay, ShareState } from './share-state.ts';
import { useShareTexts } from './use-share-texts.ts';

export interface FileCardProps extends Omit<LockFormProps, 'isBusy'> {
  readonly state: ShareState;
  readonly onNoted: () => void;
  readonly onCopyWords: (words: string) => void;
}

/** Makes a review file: locked, unless the person wants it open and its content class allows that. */
export function FileCard({ state, onNoted, onCopyWords, ...form }: FileCardProps) {
  const words = useShareTexts().file;
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
        <LockForm {...form} isBusy={state.kind === 'running'} />
      )}
      {state.kind === 'failed' && <Notice code={state.code} />}
      <div role="status">
        {state.kind === 'running' && <p>{words.running}</p>}
        {state.kind === 'done' && (
          <p>
            {words.done(state.name, state.version)} {words.send} <HowItOpens way={state.way} />
          </p>
        )}
      </div>
    </section>
  );
}

function HowItOpens({ way }: { readonly way: FileWay }) {
  const { sendWords } = useShareTexts().file;
  const { sendToMembers } = useSecrecyTexts();
  if (way === 'open-file') return null;
  return way === 'word-file' ? sendWords : sendToMembers;
}
