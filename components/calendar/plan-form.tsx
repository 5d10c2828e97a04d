import { type FormEvent, useState } from 'react';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { localMinute, readMinute } from '../publication-fields.ts';
import { PlanRemarks } from './plan-remarks.tsx';
import { useCalendarTexts } from './use-calendar-texts.ts';

/** A draft that can be planned. */
export type PlanChoice = Pick<DraftRow, 'id' | 'title' | 'plannedAt'>;

export interface PlanFormProps {
  /** One draft, or those among which the person chooses. */
  readonly choices: readonly PlanChoice[];
  /** Day that is offered, `YYYY-MM-DD`. */
  readonly date: string;
  /** What else is planned, for what is to be said of the time. */
  readonly others: readonly DraftRow[];
  readonly now: Date;
  /** Plans the draft, or takes its plan away. */
  readonly onPlan: (id: string, plannedAt: string | null) => void;
  readonly onCancel: () => void;
}

/** When people are awake and read: offered where nothing was planned yet. */
const usualTime = '09:00';

/** An instant within what a calendar is for; null where a field is empty, or the year is out of reach. */
function readPlan(date: string, time: string): string | null {
  const instant = readMinute(`${date}T${time}`);
  const year = Number(date.slice(0, date.indexOf('-')));
  return instant !== null && year >= 2000 && year <= 2100 ? instant : null;
}

/** Which draft, on which day, at what time; what is known of that time is said while it is chosen. */
export function PlanForm({ choices, date, others, now, onPlan, onCancel }: PlanFormProps) {
  const texts = useCalendarTexts();
  const [id, setId] = useState(choices[0]?.id ?? '');
  const planned = choices.find((one) => one.id === id)?.plannedAt ?? null;
  const [firstDate, firstTime] = planned ? localMinute(planned).split('T') : [date, usualTime];
  const [day, setDay] = useState(firstDate ?? date);
  const [time, setTime] = useState(firstTime ?? usualTime);
  const [isWrong, setWrong] = useState(false);
  const plannedAt = readPlan(day, time);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(plannedAt === null);
    if (plannedAt) onPlan(id, plannedAt);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {choices.length > 1 && <DraftPick choices={choices} id={id} onPick={setId} />}
      <div className="row">
        <label className="stack-tight">
          <span className="label">{texts.date}</span>
          <input
            className="field"
            onChange={(event) => setDay(event.target.value)}
            type="date"
            value={day}
          />
        </label>
        <label className="stack-tight">
          <span className="label">{texts.time}</span>
          <input
            className="field"
            onChange={(event) => setTime(event.target.value)}
            type="time"
            value={time}
          />
        </label>
      </div>
      {isWrong && plannedAt === null && (
        <p className="field-error" role="alert">
          {texts.noTime}
        </p>
      )}
      <PlanRemarks now={now} others={others} plan={{ id, plannedAt }} />
      <div className="row dialog-foot">
        {planned && (
          <button className="btn" onClick={() => onPlan(id, null)} type="button">
            {texts.unplan}
          </button>
        )}
        <button className="btn" onClick={onCancel} type="button">
          {texts.cancel}
        </button>
        <button className="btn btn-primary" type="submit">
          {texts.save}
        </button>
      </div>
    </form>
  );
}

interface PickProps {
  readonly choices: readonly PlanChoice[];
  readonly id: string;
  readonly onPick: (id: string) => void;
}

function DraftPick({ choices, id, onPick }: PickProps) {
  const texts = useCalendarTexts();
  return (
    <label className="stack-tight">
      <span className="label">{texts.draft}</span>
      <select className="field" onChange={(event) => onPick(event.target.value)} value={id}>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title || texts.untitled}
          </option>
        ))}
      </select>
      <span className="hint">{texts.newestOnly}</span>
    </label>
  );
}
