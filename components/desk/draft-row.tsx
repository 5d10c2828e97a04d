import { memo } from 'react';
import type { DraftRow as Row } from '@/lib/core/draft-row.ts';
import { clockTime } from '../clock-time.ts';
import { useMessages } from '../language.tsx';
import { SeverityCount } from '../severity-count.tsx';
import { DraftMore } from './draft-more.tsx';
import { OriginLine } from './origin-line.tsx';
import { PlanLine } from './plan-line.tsx';

interface Props {
  readonly row: Row;
  readonly onLoad: (row: Row) => void;
  readonly onDiscard: (row: Row) => void;
}

/** One draft in the list. Remembered, so that a long list changes one row at a time. */
export const DraftRow = memo(function DraftRow({ row, onLoad, onDiscard }: Props) {
  const { m } = useMessages();
  const title = row.title || m.desk.untitled;
  const { must, should, may } = row.figures;
  return (
    <li className="draft">
      <div className="what">
        <a href={`#draf/${row.id}`}>{title}</a>
        <span className="sub">
          <OriginLine copy={row} /> <PlanLine row={row} />
        </span>
      </div>
      <div className="found">
        {must + should + may > 0 ? (
          <SeverityCount counts={row.figures} />
        ) : (
          <span className="faint">{m.desk.noFindings}</span>
        )}
      </div>
      <time className="faint" dateTime={row.updatedAt}>
        {clockTime(row.updatedAt)}
      </time>
      <div className="acts">
        <button
          aria-label={m.desk.loadNamed(title)}
          className="btn btn-quiet btn-small"
          onClick={() => onLoad(row)}
          type="button"
        >
          {m.desk.load}
        </button>
        <button
          aria-label={m.desk.discardNamed(title)}
          className="btn btn-quiet btn-small"
          onClick={() => onDiscard(row)}
          type="button"
        >
          {m.desk.discard}
        </button>
        <DraftMore id={row.id} isSmall title={title} />
      </div>
    </li>
  );
});
