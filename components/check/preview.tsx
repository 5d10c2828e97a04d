import type { ReactNode } from 'react';
import type { PreviewData } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';
import { FoldPreview } from './fold-preview.tsx';
import { LimitsTable } from './limits-table.tsx';

interface Props extends PreviewData {
  readonly picture?: ReactNode;
}

/** The post as a phone shows it before the reader taps for more. */
export function Preview({ folds, better, limits, picture }: Props) {
  const { m } = useMessages();
  const isBlank = folds.every(({ shown }) => shown.trim() === '');
  return (
    <div className="panel-pad stack">
      {isBlank && <p className="quiet">{m.check.preview.empty}</p>}
      {!isBlank &&
        folds.map((fold) => (
          <FoldPreview fold={fold} key={fold.channels.join(' ')} picture={picture} />
        ))}
      {better && <FoldPreview fold={better} title={m.check.preview.better} />}
      <LimitsTable channels={limits} />
    </div>
  );
}
