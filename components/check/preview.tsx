import { useMessages } from '../language.tsx';
import { type Fold, FoldPreview } from './fold-preview.tsx';
import { type ChannelLimits, LimitsTable } from './limits-table.tsx';

/** What readers see first, and what the channels count. */
export interface PreviewData {
  readonly folds: readonly Fold[];
  /** The beginning with a better order of the same sentences; null where there is none. */
  readonly better: Fold | null;
  readonly limits: readonly ChannelLimits[];
}

/** The post as a phone shows it before the reader taps for more. */
export function Preview({ folds, better, limits }: PreviewData) {
  const { m } = useMessages();
  const isBlank = folds.every(({ shown }) => shown.trim() === '');
  return (
    <div className="panel-pad stack">
      {isBlank && <p className="quiet">{m.check.preview.empty}</p>}
      {!isBlank && folds.map((fold) => <FoldPreview fold={fold} key={fold.channels.join(' ')} />)}
      {better && <FoldPreview fold={better} title={m.check.preview.better} />}
      <LimitsTable channels={limits} />
    </div>
  );
}
