import { type ReactNode, useCallback, useState } from 'react';
import { CalendarPage } from '@/components/calendar/calendar-page.tsx';
import { PlanDialog } from '@/components/calendar/plan-dialog.tsx';
import { ReminderSwitch } from '@/components/calendar/reminder-switch.tsx';
import { Notice } from '@/components/notice.tsx';
import { dayAfter, monthOf, weeksOf } from '@/lib/core/calendar/month-grid.ts';
import { byDay } from '@/lib/core/calendar/planned-days.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { Services } from './services.ts';
import { useAnswer } from './use-answer.ts';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly services: Services;
  readonly desk: Desk;
  readonly bulletin: ReactNode;
}

/** The day that was opened, and the post whose plan is changed; null where a draft is still to be chosen. */
interface Opened {
  readonly date: string;
  readonly chosen: DraftRow | null;
  readonly now: Date;
}

/** The calendar, with what is planned as it is now. */
export function Calendar({ services, desk, bulletin }: Props) {
  const today = isoDateOf(new Date());
  const [focused, setFocused] = useState(today);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { value: posts, failure } = usePosts(services, focused);
  const open = (date: string) => setOpened({ date, chosen: null, now: new Date() });
  const plan = async (id: string, plannedAt: string | null) => {
    const planned = await services.stores.copies.describe(id, { plannedAt });
    setOpened(null);
    if (!planned.ok) desk.say({ kind: 'failure', code: planned.failure.code });
  };
  return (
    <CalendarPage
      focused={focused}
      onFocus={setFocused}
      onOpen={open}
      posts={posts}
      reminders={<ReminderSwitch {...services.reminders} />}
      today={today}
    >
      {failure && <Notice code={failure.code} />}
      {bulletin}
      {opened && (
        <DayDialog
          onChoose={(chosen) => setOpened({ ...opened, chosen })}
          onClose={() => setOpened(null)}
          onPlan={(id, plannedAt) => void plan(id, plannedAt)}
          opened={opened}
          posts={posts ?? []}
          services={services}
        />
      )}
    </CalendarPage>
  );
}

/** Posts of the weeks in which a day's month is shown. */
function usePosts({ stores }: Services, focused: string) {
  const weeks = weeksOf(monthOf(focused)).flat();
  const [first = focused, last = focused] = [weeks[0], weeks.at(-1)];
  const ask = useCallback(
    () => stores.plans.between(midnight(first), midnight(dayAfter(last, 1))),
    [stores, first, last],
  );
  return useAnswer(ask);
}

const midnight = (date: string): Date => new Date(`${date}T00:00`);

interface DayProps extends Pick<Props, 'services'> {
  readonly opened: Opened;
  readonly posts: readonly DraftRow[];
  readonly onChoose: (post: DraftRow) => void;
  readonly onPlan: (id: string, plannedAt: string | null) => void;
  readonly onClose: () => void;
}

function DayDialog({ services, opened, posts, ...deeds }: DayProps) {
  const { stores } = services;
  const { value } = useAnswer(useCallback(() => stores.list.page('drafts'), [stores]));
  const { date, chosen, now } = opened;
  if (!value) return null;
  const free = value.rows.filter(({ plannedAt, publishedAt }) => !plannedAt && !publishedAt);
  return (
    <PlanDialog
      {...deeds}
      choices={chosen ? [chosen] : free}
      date={date}
      day={chosen ? null : { date, posts: byDay(posts).get(date) ?? [] }}
      now={now}
      others={posts}
    />
  );
}
