import { Notice } from '../../notice.tsx';
import { AutomaticForm, type FormWishes } from './automatic-form.tsx';
import { AutomaticStatus } from './automatic-status.tsx';
import type { AutomaticView } from './automatic-view.ts';
import { useAutomaticTexts } from './use-automatic-texts.ts';
import { useBackupTexts } from './use-backup-texts.ts';
import { WordsCard } from './words-card.tsx';

export interface AutomaticCardProps extends FormWishes {
  readonly view: AutomaticView;
  /** Present moment. */
  readonly now: Date;
  readonly onNow: () => void;
  readonly onAllowFolder: () => void;
  readonly onNoted: () => void;
  readonly onCopyWords: (words: string) => void;
}

/** Backups that are made by themselves: how often, where to, locked or not, and how the last one went. */
export function AutomaticCard({ view, now, ...wishes }: AutomaticCardProps) {
  const words = useAutomaticTexts();
  const { wordsTitle } = useBackupTexts();
  const { asked, plan, run, progress } = view;
  return (
    <section className="sheet-card backup-card backup-automatic">
      <h2>{words.title}</h2>
      {plan && run?.code && !progress && (
        <Notice code={run.code}>
          <button className="btn" onClick={wishes.onNow} type="button">
            {words.again}
          </button>
          {run.code === 'backup.folder' && view.folder !== null && (
            <button className="btn" onClick={wishes.onAllowFolder} type="button">
              {words.allowFolder}
            </button>
          )}
        </Notice>
      )}
      <AutomaticStatus now={now} onNow={wishes.onNow} view={view} />
      {/* Drawn anew with each plan, so that the fields say what holds. */}
      <AutomaticForm key={JSON.stringify(plan)} view={view} {...wishes} />
      {asked.kind === 'words' && (
        <WordsCard
          title={wordsTitle}
          onCopy={wishes.onCopyWords}
          onNoted={wishes.onNoted}
          words={asked.words}
        />
      )}
      <div role="status">
        {asked.kind === 'saved' && <p>{words.saved}</p>}
        {asked.kind === 'refused' && <p>{words.refused}</p>}
      </div>
      <p className="small quiet">
        {words.note} {words.kept}
      </p>
    </section>
  );
}
