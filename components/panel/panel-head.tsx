import type { ReactNode } from 'react';
import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import { SeverityCount } from '@/components/severity-count.tsx';
import type { CheckView } from '@/lib/core/check-view.ts';
import { type CheckWishes, openPoints } from '../check/check-wishes.ts';
import { KindPick } from '../check/kind-pick.tsx';
import { Grip, type MoveWishes } from './grip.tsx';

interface BarProps extends Partial<MoveWishes> {
  /** Where the text stands between the fingers and the disk. */
  readonly saved: ReactNode;
  readonly onCollapse: () => void;
}

/** Whose panel it is, whether the text is safe, moving and folding. */
export function PanelBar({ saved, onCollapse, onMove, onMoveStart }: BarProps) {
  const { m } = useMessages();
  return (
    <div className="panel-bar">
      <span className="brand">
        <Icon name="brand" />
        {m.common.product}
      </span>
      {saved}
      {onMove && onMoveStart && <Grip onMove={onMove} onMoveStart={onMoveStart} />}
      <button
        aria-label={m.panel.collapse}
        className="btn btn-icon btn-small"
        onClick={onCollapse}
        title={`${m.panel.collapse} (Esc)`}
        type="button"
      >
        <Icon name="dash" />
      </button>
    </div>
  );
}

interface SumProps extends Pick<CheckWishes, 'onKind'> {
  readonly view: CheckView;
}

/** How many points are open, by weight, and what kind of post this is. */
export function PanelSum({ view, onKind }: SumProps) {
  return (
    <div className="panel-sum">
      <div role="status">
        <h2 tabIndex={-1}>
          <OpenPoints view={view} />
        </h2>
      </div>
      <KindPick guess={view.guess} kind={view.kind} onPick={onKind} />
      <SeverityCount counts={view.counts} />
    </div>
  );
}

function OpenPoints({ view: { approval, counts, text } }: Pick<SumProps, 'view'>) {
  const { m } = useMessages();
  if (text.trim() === '') return m.panel.blank;
  const open = openPoints(counts);
  if (open > 0) return m.common.openPoints(open);
  return approval?.is === 'same' ? m.panel.ready : m.panel.clear;
}
