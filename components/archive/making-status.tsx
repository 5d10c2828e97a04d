import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import type { Making } from './making.ts';
import { useArchiveTexts } from './use-archive-texts.ts';

interface Props {
  readonly making: Making;
  readonly onCancel: () => void;
}

/** How far the archive is, with a way to call it off; then what came of it. */
export function MakingStatus({ making, onCancel }: Props) {
  const words = useArchiveTexts();
  return (
    <>
      {making.kind === 'running' && <Running {...making} onCancel={onCancel} />}
      {making.kind === 'failed' && <Notice code={making.code} />}
      <div role="status">
        {making.kind === 'done' && (
          <p className="strip">
            {words.done(making.posts)} {making.damaged > 0 && words.damaged(making.damaged)}
          </p>
        )}
        {making.kind === 'cancelled' && <p className="strip">{words.cancelled}</p>}
      </div>
    </>
  );
}

interface RunningProps {
  readonly done: number;
  readonly all: number;
  readonly onCancel: () => void;
}

function Running({ done, all, onCancel }: RunningProps) {
  const words = useArchiveTexts();
  const { language } = useMessages();
  const told = words.progress(spokenCount(done, language), spokenCount(all, language));
  return (
    <div className="row archive-running">
      <progress aria-label={told} max={all} value={done} />
      <span>{told}</span>
      <button className="btn btn-small" onClick={onCancel} type="button">
        {words.cancel}
      </button>
    </div>
  );
}
