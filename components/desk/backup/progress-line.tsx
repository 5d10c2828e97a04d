import { useMessages } from '../../language.tsx';
import { spokenCount } from '../spoken-date.ts';
import type { Progress } from './backup-state.ts';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  readonly label: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far it is, and the way out. */
export function ProgressLine({ label, progress: { done, of }, onCancel }: Props) {
  const { language } = useMessages();
  const words = useBackupTexts();
  return (
    <div className="backup-progress">
      <progress aria-label={label} className="progress" max={Math.max(of, 1)} value={done} />
      <p className="small quiet">
        {words.progress(spokenCount(done, language), spokenCount(of, language))}
      </p>
      <button className="btn" onClick={onCancel} type="button">
        {words.cancel}
      </button>
    </div>
  );
}
