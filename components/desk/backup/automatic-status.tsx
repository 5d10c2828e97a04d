import { nextAutomaticBackup } from '@/lib/core/backup/automatic.ts';
import { useMessages } from '../../language.tsx';
import { spokenCount, spokenMoment } from '../spoken-date.ts';
import type { AutomaticView } from './automatic-view.ts';
import { useAutomaticTexts } from './use-automatic-texts.ts';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  readonly view: AutomaticView;
  readonly now: Date;
  readonly onNow: () => void;
}

/** How the last automatic backup went, when the next one comes, and a way to have it at once. */
export function AutomaticStatus({ view, now, onNow }: Props) {
  const words = useAutomaticTexts();
  const { plan, run, progress } = view;
  return (
    <>
      <div role="status">
        {!plan && <p>{words.isOff}</p>}
        {plan && !progress && <Told now={now} view={view} />}
      </div>
      {progress && <Running {...progress} />}
      {plan && run && !run.code && !progress && (
        <button className="btn" onClick={onNow} type="button">
          {words.now}
        </button>
      )}
    </>
  );
}

function Told({ view: { plan, run }, now }: Pick<Props, 'view' | 'now'>) {
  const { language } = useMessages();
  const words = useAutomaticTexts();
  const backup = useBackupTexts();
  if (!plan) return null;
  const next = spokenMoment(nextAutomaticBackup(plan, run, now).toISOString(), language);
  const done = run?.done;
  const lost = done?.lost ?? [];
  const again = (code: string) => (code === 'desk.locked' ? words.atUnlocking : words.retry(next));
  return (
    <p>
      {!run && words.waiting}
      {done &&
        words.last(
          spokenMoment(done.at, language),
          spokenCount(done.drafts, language),
          done.name,
        )}{' '}
      {lost.length > 0 && backup.lost(spokenCount(lost.length, language), lost.join(', '))}{' '}
      {run && (run.code ? again(run.code) : words.next(next))}
    </p>
  );
}

function Running({ done, of }: { readonly done: number; readonly of: number }) {
  const { language } = useMessages();
  const words = useAutomaticTexts();
  const { progress } = useBackupTexts();
  return (
    <div className="backup-progress">
      <progress
        aria-label={words.running}
        className="progress"
        max={Math.max(of, 1)}
        value={done}
      />
      <p className="small quiet">
        {words.running}. {progress(spokenCount(done, language), spokenCount(of, language))}
      </p>
    </div>
  );
}
