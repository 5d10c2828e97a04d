import { titleOf } from '@/lib/core/title-of.ts';
import { useMessages } from '../../language.tsx';
import { Notice } from '../../notice.tsx';
import { FilePick } from '../file-pick.tsx';
import { spokenCount } from '../spoken-date.ts';
import type { ImportState } from './backup-state.ts';
import { countFresh } from './count-fresh.ts';
import { ProgressLine } from './progress-line.tsx';
import { SurveyCard } from './survey-card.tsx';
import { useBackupTexts } from './use-backup-texts.ts';
import { WordsForm } from './words-form.tsx';

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
  return (
    <section className="sheet-card backup-card">
      <h2>{words.importTitle}</h2>
      <FilePick isDisabled={state.kind === 'running'} label={words.pick} onFile={onFile} />
      {state.kind === 'locked' && (
        <WordsForm isWrong={state.isWrong} onCancel={onCancel} onWords={onWords} />
      )}
      {state.kind === 'running' && (
        <ProgressLine label={words.importing} onCancel={onCancel} progress={state.progress} />
      )}
      {state.kind === 'failed' && <Notice code={state.code} />}
      {state.kind === 'told' && <SurveyCard onCancel={onCancel} onTake={onTake} told={state} />}
      <div role="status">{state.kind === 'taken' && <Taken state={state} />}</div>
    </section>
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
