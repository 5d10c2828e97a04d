import type { Publication } from '@/lib/core/self-check.ts';
import { useCalendarTexts } from '../calendar/use-calendar-texts.ts';
import { useMessages } from '../language.tsx';
import { spokenMoment } from './spoken-date.ts';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  readonly publication: Publication | null;
}

/** When a draft came out, or was planned to, and the way to the post where its address was given. */
export function PublicationLine({ publication }: Props) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const { notCompared } = useCalendarTexts();
  if (!publication) return null;
  const { publishedAt, isPlanned, isCompared, url } = publication;
  const moment = spokenMoment(publishedAt, language);
  return (
    <span className="publication-line">
      <time dateTime={publishedAt}>
        {isPlanned ? desk.planned(moment) : desk.published(moment)}
      </time>
      {isCompared === false && ` · ${notCompared}`}
      {url && (
        <>
          {' · '}
          <a href={url} rel="noopener noreferrer" target="_blank" title={url}>
            {desk.openPost}
          </a>
        </>
      )}
    </span>
  );
}
