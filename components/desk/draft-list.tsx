import { useMemo } from 'react';
import type { DraftRow as Row } from '@/lib/core/draft-row.ts';
import { useMessages } from '../language.tsx';
import { DraftRow } from './draft-row.tsx';
import { type Day, groupByDay } from './group-by-day.ts';
import { spokenDay } from './spoken-date.ts';

interface Props {
  /** Newest first. */
  readonly rows: readonly Row[];
  readonly now: Date;
  readonly onLoad: (row: Row) => void;
  readonly onDiscard: (row: Row) => void;
}

/** Drafts in use, newest first, under the day on which they were saved. */
export function DraftList({ rows, now, onLoad, onDiscard }: Props) {
  const { m } = useMessages();
  const days = useMemo(() => groupByDay(rows, now), [rows, now]);
  return (
    <div className="sheet-card drafts">
      <div aria-hidden="true" className="draft columns">
        <span>{m.desk.columns.what}</span>
        <span>{m.desk.columns.found}</span>
        <span>{m.desk.columns.saved}</span>
      </div>
      {days.map((day) => (
        <section key={day.date.getTime()}>
          <DayHeading day={day} now={now} />
          <ul>
            {day.rows.map((row) => (
              <DraftRow key={row.id} onDiscard={onDiscard} onLoad={onLoad} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DayHeading({ day, now }: { readonly day: Day<Row>; readonly now: Date }) {
  const { m, language } = useMessages();
  const date = spokenDay(day.date, now, language);
  const named = [m.desk.today, m.desk.yesterday][day.daysAgo];
  return <h2 className="day">{named ? named(date) : date}</h2>;
}
