import { marksOf } from '@/lib/core/calendar/marked-days.ts';
import { monthOf, weeksOf } from '@/lib/core/calendar/month-grid.ts';
import { useMessages } from '../language.tsx';
import { DayMarks } from './day-marks.tsx';
import type { MonthProps } from './month-table.tsx';
import { PostLink } from './post-link.tsx';
import { spokenDate } from './spoken-month.ts';
import { useCalendarTexts } from './use-calendar-texts.ts';

/** The month as a list: each day that holds a post or stands out. */
export function Agenda({ month, days, onOpen }: Pick<MonthProps, 'month' | 'days' | 'onOpen'>) {
  const { language } = useMessages();
  const texts = useCalendarTexts();
  const shown = weeksOf(month)
    .flat()
    .filter((date) => monthOf(date).month === month.month)
    .map((date) => ({ date, posts: days.get(date) ?? [], marks: marksOf(date) }))
    .filter(({ posts, marks }) => posts.length > 0 || marks.length > 0);
  return (
    <ul className="sheet-card agenda">
      {shown.map(({ date, posts, marks }) => (
        <li key={date}>
          <h2>
            {spokenDate(date, language)} <DayMarks marks={marks} />
          </h2>
          {posts.map((post) => (
            <PostLink isStop key={post.id} post={post} />
          ))}
          <button
            aria-label={`${texts.planMore} ${spokenDate(date, language)}`}
            className="btn btn-quiet btn-small"
            onClick={() => onOpen(date)}
            type="button"
          >
            {texts.planMore}
          </button>
        </li>
      ))}
    </ul>
  );
}
