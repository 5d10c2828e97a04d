import type { DraftRow } from '@/lib/core/draft-row.ts';
import { useMessages } from '../language.tsx';
import { goOnAtHead } from './go-on-at-head.ts';
import { OriginLine } from './origin-line.tsx';
import { spokenMoment } from './spoken-date.ts';

interface Props {
  /** The latest thrown away first. */
  readonly rows: readonly DraftRow[];
  readonly onTakeBack: (row: DraftRow) => void;
}

/** What was thrown away and can still be taken back. */
export function BinList({ rows, onTakeBack }: Props) {
  return (
    <ul className="sheet-card drafts">
      {rows.map((row) => (
        <BinRow key={row.id} onTakeBack={onTakeBack} row={row} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: DraftRow;
  readonly onTakeBack: (row: DraftRow) => void;
}

function BinRow({ row, onTakeBack }: RowProps) {
  const { m, language } = useMessages();
  const title = row.title || m.desk.untitled;
  const takeBack = () => {
    goOnAtHead();
    onTakeBack(row);
  };
  return (
    <li className="draft draft-binned">
      <div className="what">
        <a href={`#draf/${row.id}`}>{title}</a>
        <span className="sub">
          <OriginLine copy={row} />
        </span>
      </div>
      <span className="faint">
        {row.deletedAt && m.desk.discardedAt(spokenMoment(row.deletedAt, language))}
      </span>
      <div className="acts">
        <button
          aria-label={m.desk.takeBackNamed(title)}
          className="btn btn-small"
          onClick={takeBack}
          type="button"
        >
          {m.desk.takeBack}
        </button>
      </div>
    </li>
  );
}
