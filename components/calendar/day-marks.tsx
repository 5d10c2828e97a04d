import type { MarkedDay } from '@/lib/core/calendar/marked-day.ts';
import { isFree } from '@/lib/core/calendar/marked-days.ts';
import { useMessages } from '../language.tsx';
import { useCalendarTexts } from './use-calendar-texts.ts';

/** What stands out on a day; a day on which offices are closed says so by a word too. */
export function DayMarks({ marks }: { readonly marks: readonly MarkedDay[] }) {
  const { local } = useMessages();
  const { dayKind } = useCalendarTexts();
  return marks.map((mark) => (
    <span
      className={isFree(mark) ? 'holiday' : 'remembered'}
      key={mark.kind}
      title={dayKind[mark.kind]}
    >
      {local(mark.name)}
      {isFree(mark) && <span className="hint"> · {dayKind[mark.kind]}</span>}
    </span>
  ));
}
