import { type ReactNode, useMemo, useState } from 'react';
import { holidaysKnown } from '@/lib/core/calendar/marked-days.ts';
import { type Month, monthAfter, monthOf } from '@/lib/core/calendar/month-grid.ts';
import { byDay } from '@/lib/core/calendar/planned-days.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { PageHead } from '../desk/page-head.tsx';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { Agenda } from './agenda.tsx';
import { MonthTable } from './month-table.tsx';
import { spokenMonth } from './spoken-month.ts';
import { useCalendarTexts } from './use-calendar-texts.ts';

type View = 'month' | 'agenda';

interface Props {
  /** Posts of the weeks that are shown; undefined while they are not known. */
  readonly posts: readonly DraftRow[] | undefined;
  readonly today: string;
  /** The day that the keyboard stands on; its month is shown. */
  readonly focused: string;
  readonly onFocus: (date: string) => void;
  readonly onOpen: (date: string) => void;
  /** The switch of the reminders. */
  readonly reminders: ReactNode;
  readonly children: ReactNode;
}

/** What is planned and what came out, a month at a time, with the days that stand out. */
export function CalendarPage({ posts, today, focused, reminders, children, ...deeds }: Props) {
  const texts = useCalendarTexts();
  const [view, setView] = useState<View>(() => (isNarrow() ? 'agenda' : 'month'));
  const month = monthOf(focused);
  const days = useMemo(() => byDay(posts ?? []), [posts]);
  const shown = { ...deeds, month, today, days, focused };
  return (
    <>
      <Head {...deeds} month={month} onView={setView} today={today} view={view} />
      {children}
      {posts ? null : <p className="quiet">{texts.loading}</p>}
      {view === 'month' ? <MonthTable {...shown} /> : <Agenda {...shown} />}
      <Foot days={days} month={month} />
      {reminders}
    </>
  );
}

const isNarrow = () => window.matchMedia('(max-width: 46rem)').matches;

interface HeadProps extends Pick<Props, 'today' | 'onFocus' | 'onOpen'> {
  readonly month: Month;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Head({ month, today, view, onFocus, onOpen, onView }: HeadProps) {
  const { language } = useMessages();
  const texts = useCalendarTexts();
  const isThisMonth = JSON.stringify(monthOf(today)) === JSON.stringify(month);
  const go = (count: number) => {
    const { year, month: number } = monthAfter(month, count);
    onFocus(`${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}-01`);
  };
  return (
    <PageHead title={spokenMonth(month, language)}>
      <div className="row row-tight">
        <Step label={texts.previous} name="left" onClick={() => go(-1)} />
        <Step label={texts.next} name="right" onClick={() => go(1)} />
        <button className="btn btn-small" onClick={() => onFocus(today)} type="button">
          {texts.today}
        </button>
      </div>
      <fieldset aria-label={texts.view} className="row row-tight views">
        {(['month', 'agenda'] as const).map((one) => (
          <button
            aria-pressed={view === one}
            className="btn btn-small"
            key={one}
            onClick={() => onView(one)}
            type="button"
          >
            {texts[one]}
          </button>
        ))}
      </fieldset>
      <button
        className="btn btn-primary push"
        onClick={() => onOpen(isThisMonth ? today : firstOf(month))}
        type="button"
      >
        <Icon name="plus" />
        {texts.plan}
      </button>
    </PageHead>
  );
}

const firstOf = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}-01`;

interface StepProps {
  readonly label: string;
  readonly name: 'left' | 'right';
  readonly onClick: () => void;
}

const Step = ({ label, name, onClick }: StepProps) => (
  <button
    aria-label={label}
    className="btn btn-icon btn-small"
    onClick={onClick}
    title={label}
    type="button"
  >
    <Icon name={name} />
  </button>
);

interface FootProps {
  readonly month: Month;
  readonly days: ReadonlyMap<string, readonly DraftRow[]>;
}

function Foot({ month, days }: FootProps) {
  const { language, local } = useMessages();
  const texts = useCalendarTexts();
  const inMonth = [...days].filter(([day]) => day.startsWith(firstOf(month).slice(0, 8)));
  const count = inMonth.reduce((sum, [, posts]) => sum + posts.length, 0);
  return (
    <div className="small quiet calendar-foot">
      <p role="status">
        {count > 0 ? texts.count(count, spokenMonth(month, language)) : texts.empty}
      </p>
      <p>
        {month.year > holidaysKnown.year && `${texts.holidaysUnknown(month.year)} `}
        {texts.holidaysKnown(holidaysKnown.year, local(holidaysKnown.source))}
      </p>
    </div>
  );
}
