import { marksOf } from '@/lib/core/calendar/marked-days.ts';
import { type Month, monthOf, weeksOf } from '@/lib/core/calendar/month-grid.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { useMessages } from '../language.tsx';
import { DayMarks } from './day-marks.tsx';
import { PostLink } from './post-link.tsx';
import { shortMonth, spokenDate, spokenMonth, spokenWeekday } from './spoken-month.ts';
import { useCalendarTexts } from './use-calendar-texts.ts';
import { useGridKeys } from './use-grid-keys.ts';

export interface MonthProps {
  readonly month: Month;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Posts by the day on which they stand. */
  readonly days: ReadonlyMap<string, readonly DraftRow[]>;
  /** The day that the keyboard stands on. */
  readonly focused: string;
  readonly onFocus: (date: string) => void;
  readonly onOpen: (date: string) => void;
}

/** A month as weeks, Monday first: one stop of the Tab key, days by the arrows (ARIA grid). */
export function MonthTable(props: MonthProps) {
  const { month, onOpen, focused } = props;
  const { language } = useMessages();
  const texts = useCalendarTexts();
  const weeks = weeksOf(month);
  const grid = useGridKeys(props);
  return (
    <>
      <p className="sr-only" id="month-help">
        {texts.gridHelp}
      </p>
      <table
        aria-describedby="month-help"
        aria-label={spokenMonth(month, language)}
        className="sheet-card month"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of ARIA on a real table
        role="grid"
        {...grid}
      >
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date} scope="col">
                {spokenWeekday(date, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <Day
                  {...props}
                  date={date}
                  isFocused={date === focused}
                  key={date}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface DayProps extends MonthProps {
  readonly date: string;
  readonly isFocused: boolean;
}

function Day({ date, month, today, days, isFocused, onFocus, onOpen }: DayProps) {
  const { language } = useMessages();
  const texts = useCalendarTexts();
  const posts = days.get(date) ?? [];
  const marks = marksOf(date);
  const isOutside = monthOf(date).month !== month.month;
  const name = [
    spokenDate(date, language),
    ...(date === today ? [texts.today] : []),
    texts.posts(posts.length),
  ].join(', ');
  return (
    <td
      aria-current={date === today ? 'date' : undefined}
      className={isOutside ? 'off' : undefined}
      data-date={date}
      onClick={(event) => {
        if (!(event.target instanceof Element && event.target.closest('a'))) onOpen(date);
      }}
      onFocus={() => onFocus(date)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(date);
      }}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
    >
      <span className="date">
        <span className="sr-only">{name} </span>
        <b aria-hidden="true">{Number(date.slice(8))}</b>
        {isOutside && <span aria-hidden="true">{shortMonth(date, language)}</span>}
        <DayMarks marks={marks} />
      </span>
      {posts.map((post) => (
        <PostLink isStop={false} key={post.id} post={post} />
      ))}
    </td>
  );
}
