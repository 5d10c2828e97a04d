import { type PlanRemark, remarksOn } from '@/lib/core/calendar/plan-remarks.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { useCalendarTexts } from './use-calendar-texts.ts';

interface Props {
  readonly plan: Pick<DraftRow, 'id' | 'plannedAt'>;
  readonly others: readonly DraftRow[];
  readonly now: Date;
}

/** What is to be known of a planned time. It holds nothing back; a marked day is no fault. */
export function PlanRemarks({ plan, others, now }: Props) {
  const words = useRemarkWords();
  return (
    <ul aria-live="polite" className="remarks">
      {remarksOn(plan, others, now).map((remark) => (
        <li className="small" data-remark={remark.kind} key={words(remark)}>
          <Icon
            className={`icon-small ${remark.kind === 'marked-day' ? '' : 'should'}`}
            name={remark.kind === 'marked-day' ? 'may' : 'should'}
          />
          {words(remark)}
        </li>
      ))}
    </ul>
  );
}

function useRemarkWords(): (remark: PlanRemark) => string {
  const texts = useCalendarTexts();
  const { local } = useMessages();
  return (remark) => {
    if (remark.kind === 'past') return texts.past;
    if (remark.kind === 'same-hour') return texts.sameHour(remark.title || texts.untitled);
    return `${texts.dayKind[remark.day.kind]}: ${local(remark.day.name)}.`;
  };
}
