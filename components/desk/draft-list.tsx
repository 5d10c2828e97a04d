import { type ReactNode, useMemo } from 'react';
import type { DraftRow as Row } from '@/lib/core/draft-row.ts';
import { useMessages } from '../language.tsx';
import { useFlowTexts } from '../review/use-flow-texts.ts';
import { DraftRow, type RowWishes } from './draft-row.tsx';
import { type Day, groupByDay } from './group-by-day.ts';
import type { Marks } from './row-title.tsx';
import { spokenDay } from './spoken-date.ts';
import { useDeskTexts } from './use-desk-texts.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

interface Props extends RowWishes {
  /** Newest first; of a search the best first. */
  readonly rows: readonly Row[];
  readonly now: Date;
  readonly selected: ReadonlySet<string>;
  /** What was found in each, by its id; undefined where nothing is searched for. */
  readonly marks?: ReadonlyMap<string, Marks> | undefined;
  /** What can be done with those that are selected. */
  readonly bar?: ReactNode;
}

/** Drafts in use: under the day on which they were saved, or as a search found them. */
export function DraftList({ bar, ...list }: Props) {
  return (
    <div className="sheet-card drafts">
      {bar}
      <Columns />
      {list.marks ? <Rows {...list} /> : <Days {...list} />}
    </div>
  );
}

type ListProps = Omit<Props, 'bar'>;

function Days({ rows, now, ...list }: ListProps) {
  const days = useMemo(() => groupByDay(rows, now), [rows, now]);
  return days.map((day) => (
    <section key={day.date.getTime()}>
      <DayHeading day={day} now={now} />
      <Rows {...list} now={now} rows={day.rows} />
    </section>
  ));
}

function Rows({ rows, marks, selected, ...each }: ListProps) {
  return (
    <ul className={marks && 'hits'}>
      {rows.map((row) => (
        <DraftRow
          {...each}
          isSelected={selected.has(row.id)}
          key={row.id}
          marks={marks?.get(row.id)}
          row={row}
        />
      ))}
    </ul>
  );
}

function Columns() {
  const desk = useDeskTexts();
  const { columns } = useDraftsTexts();
  const { turn } = useFlowTexts();
  return (
    <div aria-hidden="true" className="draft columns">
      <span />
      <span>{desk.columns.what}</span>
      <span>{columns.status}</span>
      <span>{turn}</span>
      <span>{columns.about}</span>
      <span>{desk.columns.found}</span>
      <span>{columns.plan}</span>
      <span>{desk.columns.saved}</span>
    </div>
  );
}

function DayHeading({ day, now }: { readonly day: Day<Row>; readonly now: Date }) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const date = spokenDay(day.date, now, language);
  const named = [desk.today, desk.yesterday][day.daysAgo];
  return <h2 className="day">{named ? named(date) : date}</h2>;
}
