import { memo } from 'react';
import type { DraftRow as Row } from '@/lib/core/draft-row.ts';
import { useMessages } from '../language.tsx';
import { TurnCell } from '../review/turn-cell.tsx';
import { SeverityCount } from '../severity-count.tsx';
import { DraftMore } from './draft-more.tsx';
import { PlanLine } from './plan-line.tsx';
import { type Marks, RowTitle } from './row-title.tsx';
import { spokenShortly } from './spoken-date.ts';
import { StatusMark } from './status-mark.tsx';
import { useDeskTexts } from './use-desk-texts.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

/** What can be wished for a row. The same functions each time, so that rows are not drawn for nothing. */
export interface RowWishes {
  readonly onLoad: (row: Row) => void;
  readonly onDiscard: (row: Row) => void;
  /** @param isRange Everything from the row that was chosen last. */
  readonly onSelect: (id: string, isRange: boolean) => void;
}

interface Props extends RowWishes {
  readonly row: Row;
  readonly now: Date;
  readonly isSelected: boolean;
  /** What was searched for and found in it. */
  readonly marks: Marks | undefined;
}

/** One draft in the list. Remembered, so that a long list changes one row at a time. */
export const DraftRow = memo(function DraftRow({ row, now, marks, isSelected, ...wishes }: Props) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const { select } = useDraftsTexts();
  const title = row.title || desk.untitled;
  return (
    <li className="draft" data-selected={isSelected}>
      <input
        aria-label={select.one(title)}
        checked={isSelected}
        className="tick"
        onChange={({ nativeEvent }) =>
          wishes.onSelect(row.id, Reflect.get(nativeEvent, 'shiftKey') === true)
        }
        type="checkbox"
      />
      <RowTitle marks={marks} row={row} />
      <StatusMark row={row} />
      <TurnCell now={now} row={row} />
      <About row={row} />
      <OpenPoints row={row} />
      <span className="plan-cell">
        <PlanLine row={row} />
      </span>
      <time className="faint" dateTime={row.updatedAt}>
        {spokenShortly(row.updatedAt, now, language)}
      </time>
      <Acts row={row} title={title} {...wishes} />
    </li>
  );
});

/** It stands there still, and can be wrong. */
const isOut = ({ status }: Row): boolean => status === 'published' || status === 'corrected';

function About({ row: { figures } }: { readonly row: Row }) {
  const { m } = useMessages();
  const { unknown } = useDraftsTexts();
  const { ceremony, kind } = figures;
  return (
    <span className="about-cell">
      {ceremony && m.check.meter.band[ceremony]}
      <span className="sub">{kind ? m.check.kind.name[kind] : unknown}</span>
    </span>
  );
}

function OpenPoints({ row: { figures } }: { readonly row: Row }) {
  const desk = useDeskTexts();
  const { must, should, may } = figures;
  return (
    <div className="found">
      {must + should + may > 0 ? (
        <SeverityCount counts={figures} />
      ) : (
        <span className="faint">{desk.noFindings}</span>
      )}
    </div>
  );
}

function Acts({
  row,
  title,
  onLoad,
  onDiscard,
}: Omit<RowWishes, 'onSelect'> & { readonly row: Row; readonly title: string }) {
  const desk = useDeskTexts();
  return (
    <div className="acts">
      <button
        aria-label={desk.loadNamed(title)}
        className="btn btn-quiet btn-small"
        onClick={() => onLoad(row)}
        type="button"
      >
        {desk.load}
      </button>
      <button
        aria-label={desk.discardNamed(title)}
        className="btn btn-quiet btn-small"
        onClick={() => onDiscard(row)}
        type="button"
      >
        {desk.discard}
      </button>
      <DraftMore id={row.id} isOut={isOut(row)} isSmall title={title} />
    </div>
  );
}
