import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { useMessages } from '../language.tsx';
import { goOnAtHead } from './go-on-at-head.ts';
import { OriginLine } from './origin-line.tsx';
import { spokenMoment } from './spoken-date.ts';

interface Props {
  readonly copies: readonly WorkingCopy[];
  readonly onTakeBack: (copy: WorkingCopy) => void;
}

/** What was thrown away and can still be taken back, the latest first. */
export function BinList({ copies, onTakeBack }: Props) {
  const latestFirst = copies.toSorted((one, other) =>
    (one.deletedAt ?? '') < (other.deletedAt ?? '') ? 1 : -1,
  );
  return (
    <ul className="sheet-card drafts">
      {latestFirst.map((copy) => (
        <BinRow copy={copy} key={copy.id} onTakeBack={onTakeBack} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly copy: WorkingCopy;
  readonly onTakeBack: (copy: WorkingCopy) => void;
}

function BinRow({ copy, onTakeBack }: RowProps) {
  const { m, language } = useMessages();
  const title = titleOf(copy.text) || m.desk.untitled;
  const takeBack = () => {
    goOnAtHead();
    onTakeBack(copy);
  };
  return (
    <li className="draft draft-binned">
      <div className="what">
        <a href={`#draf/${copy.id}`}>{title}</a>
        <span className="sub">
          <OriginLine copy={copy} />
        </span>
      </div>
      <span className="faint">
        {copy.deletedAt && m.desk.discardedAt(spokenMoment(copy.deletedAt, language))}
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
