import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import { spokenDate } from '../archive/spoken-date-with-year.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useReportTexts } from './use-report-texts.ts';

interface Props {
  readonly office: string;
  readonly posts: readonly RegisterPost[];
}

/** Of which posts everything below speaks: how many, from when to when. */
export function PeriodLine({ office, posts }: Props) {
  const { language } = useMessages();
  const words = useReportTexts();
  let [first, last] = [posts[0]?.publishedAt, posts[0]?.publishedAt];
  for (const { publishedAt } of posts) {
    if (first === undefined || publishedAt < first) first = publishedAt;
    if (last === undefined || publishedAt > last) last = publishedAt;
  }
  const told =
    first === undefined || last === undefined
      ? words.none
      : words.period(
          office,
          spokenDate(first, language),
          spokenDate(last, language),
          spokenCount(posts.length, language),
        );
  return <p role="status">{told}</p>;
}
