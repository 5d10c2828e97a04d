import { useMemo } from 'react';
import {
  correctionDurations,
  medianMinutes,
  reviewDurations,
} from '@/lib/core/report/durations.ts';
import { frequentFindings } from '@/lib/core/report/frequent-findings.ts';
import type { MonthFigures } from '@/lib/core/report/monthly.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import { FindingsList } from '../findings-list.tsx';
import { spokenMinutes } from '../spoken-minutes.ts';
import { useReportTexts } from '../use-report-texts.ts';
import { DurationChart } from './duration-chart.tsx';
import { ReadabilityChart } from './readability-chart.tsx';
import { ShareChart } from './share-chart.tsx';

interface Props {
  readonly posts: readonly RegisterPost[];
  readonly months: readonly MonthFigures[];
  readonly readingTarget: number;
}

/** Below so many measured posts a picture would say more than is known. */
const fewestPosts = 10;

/** How many rules are named. */
const mostFindings = 8;

/** The report in pictures, each with its numbers. */
export function Charts({ posts, months, readingTarget }: Props) {
  const { tooFew } = useReportTexts();
  const tally = useMemo(() => frequentFindings(posts, mostFindings), [posts]);
  const measured = posts.filter(({ figures }) => figures !== null).length;
  if (measured < fewestPosts) return <p className="quiet">{tooFew}</p>;
  return (
    <>
      <div className="charts">
        <ShareChart months={months} />
        <ReadabilityChart months={months} target={readingTarget} />
        <Durations posts={posts} />
      </div>
      <FindingsList tally={tally} />
    </>
  );
}

/** Only where there was a review, or a correction. */
function Durations({ posts }: Pick<Props, 'posts'>) {
  const texts = useReportTexts();
  const { charts: words } = texts;
  const [reviews, corrections] = [reviewDurations(posts), correctionDurations(posts)];
  const middle = medianMinutes(reviews);
  const last = corrections.at(-1);
  return (
    <>
      {middle !== null && (
        <DurationChart
          caption={words.reviewCaption(reviews.length)}
          durations={reviews}
          title={words.reviewTitle(spokenMinutes(middle, texts))}
        />
      )}
      {last && (
        <DurationChart
          caption={words.correctionCaption(corrections.length)}
          durations={corrections}
          title={words.correctionTitle(spokenMinutes(last.minutes, texts))}
        />
      )}
    </>
  );
}
