import type { DraftRow } from '@/lib/core/draft-row.ts';
import { useCalendarTexts } from '../calendar/use-calendar-texts.ts';
import { useMessages } from '../language.tsx';
import { PublicationLine } from './publication-line.tsx';
import { spokenMoment } from './spoken-date.ts';

type Row = Pick<DraftRow, 'publishedAt' | 'plannedAt' | 'postUrl' | 'isCompared' | 'status'>;

/** When a draft came out; else when the site, or a person, is to bring it out. */
export function PlanLine({ row }: { readonly row: Row }) {
  const { language } = useMessages();
  const { planned } = useCalendarTexts();
  const { publishedAt, plannedAt, postUrl: url, isCompared, status } = row;
  if (publishedAt) {
    const compared = isCompared ? {} : { isCompared: false as const };
    return <PublicationLine publication={{ publishedAt, isPlanned: false, url, ...compared }} />;
  }
  if (!plannedAt) return null;
  if (status === 'planned') {
    return <PublicationLine publication={{ publishedAt: plannedAt, isPlanned: true, url }} />;
  }
  return (
    <span className="publication-line">
      <time dateTime={plannedAt}>{planned(spokenMoment(plannedAt, language))}</time>
    </span>
  );
}
