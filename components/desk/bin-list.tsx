import type { DraftRow } from '@/lib/core/draft-row.ts';
import { useMessages } from '../language.tsx';
import { goOnAtHead } from './go-on-at-head.ts';
import { HeldMark } from './held-mark.tsx';
import { RowTitle } from './row-title.tsx';
import { spokenMoment } from './spoken-date.ts';
import { useDeskTexts } from './use-desk-texts.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

interface Wishes {
  readonly onTakeBack: (row: DraftRow) => void;
  readonly onSelect: (id: string, isRange: boolean) => void;
}

interface Props extends Wishes {
  /** The latest thrown away first. */
  readonly rows: readonly DraftRow[];
  readonly selected: ReadonlySet<string>;
}

/** What was thrown away and can still be taken back. */
export function BinList({ rows, selected, ...wishes }: Props) {
  return (
    <ul>
      {rows.map((row) => (
        <BinRow isSelected={selected.has(row.id)} key={row.id} row={row} {...wishes} />
      ))}
    </ul>
  );
}

interface RowProps extends Wishes {
  readonly row: DraftRow;
  readonly isSelected: boolean;
}

function BinRow({ row, isSelected, onTakeBack, onSelect }: RowProps) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const { select } = useDraftsTexts();
  const title = row.title || desk.untitled;
  const takeBack = () => {
    goOnAtHead();
    onTakeBack(row);
  };
  return (
    <li className="draft draft-binned" data-selected={isSelected}>
      <input
        aria-label={select.one(title)}
        checked={isSelected}
        className="tick"
        onChange={({ nativeEvent }) =>
          onSelect(row.id, Reflect.get(nativeEvent, 'shiftKey') === true)
        }
        type="checkbox"
      />
      <RowTitle row={row} />
      <span className="faint">
        {row.deletedAt && desk.discardedAt(spokenMoment(row.deletedAt, language))}
      </span>
      {row.isHeld && <HeldMark />}
      <div className="acts">
        <button
          aria-label={desk.takeBackNamed(title)}
          className="btn btn-small"
          onClick={takeBack}
          type="button"
        >
          {desk.takeBack}
        </button>
      </div>
    </li>
  );
}
