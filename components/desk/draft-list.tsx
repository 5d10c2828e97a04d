import { useMemo } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { useMessages } from '../language.tsx';
import { DraftRow } from './draft-row.tsx';
import { type Day, groupByDay } from './group-by-day.ts';
import { spokenDay } from './spoken-date.ts';

interface Props {
  /** Newest first, without those in the bin. */
  readonly copies: readonly WorkingCopy[];
  /** What the check found, by the id of the draft; those not checked yet are missing. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly now: Date;
  readonly onLoad: (copy: WorkingCopy) => void;
  readonly onDiscard: (copy: WorkingCopy) => void;
}

/** Every draft in use, newest first, under the day on which it was saved. */
export function DraftList({ copies, findings, now, onLoad, onDiscard }: Props) {
  const { m } = useMessages();
  const days = useMemo(() => groupByDay(copies, now), [copies, now]);
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
            {day.copies.map((copy) => (
              <DraftRow
                copy={copy}
                findings={findings.get(copy.id)}
                key={copy.id}
                onDiscard={onDiscard}
                onLoad={onLoad}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DayHeading({ day, now }: { readonly day: Day; readonly now: Date }) {
  const { m, language } = useMessages();
  const date = spokenDay(day.date, now, language);
  const named = [m.desk.today, m.desk.yesterday][day.daysAgo];
  return <h2 className="day">{named ? named(date) : date}</h2>;
}
