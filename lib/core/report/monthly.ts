import { monthAt, startOfMonth } from '../calendar-month.ts';
import { median } from './median.ts';
import { groupOf, type PostGroup, postGroups } from './post-group.ts';
import type { RegisterPost } from './register-post.ts';

/** What the report says of one month. */
export interface MonthFigures {
  /** `YYYY-MM` */
  readonly month: string;
  /** Posts that are measured. */
  readonly posts: number;
  readonly groups: Readonly<Record<PostGroup, number>>;
  /** Median KBI; null where no text is long enough. */
  readonly readability: number | null;
  /** Median ceremony index; null where no text says enough. */
  readonly ceremony: number | null;
}

/** Every month from the first to the last, also those in which nothing came out, oldest first. */
export function monthly(
  posts: readonly RegisterPost[],
  threshold: number,
): readonly MonthFigures[] {
  const measured = posts.filter(({ figures }) => figures !== null);
  const byMonth = Map.groupBy(measured, ({ publishedAt }) => monthAt(publishedAt));
  const months = [...byMonth.keys()].sort();
  return between(months[0], months.at(-1)).map((month) => {
    const some = byMonth.get(month) ?? [];
    return {
      month,
      posts: some.length,
      groups: countGroups(some, threshold),
      readability: median(some.flatMap(({ figures }) => figures?.readability ?? [])),
      ceremony: median(some.flatMap(({ figures }) => figures?.ceremony ?? [])),
    };
  });
}

/** How many posts are counted as what. */
export function countGroups(
  posts: readonly RegisterPost[],
  threshold: number,
): Readonly<Record<PostGroup, number>> {
  const counts = Object.fromEntries(postGroups.map((group) => [group, 0])) as Record<
    PostGroup,
    number
  >;
  for (const post of posts) counts[groupOf(post, threshold)] += 1;
  return counts;
}

/** More months than any office has; a date that is far off makes no longer list. */
const mostMonths = 1200;

function between(first: string | undefined, last: string | undefined): readonly string[] {
  const months: string[] = [];
  if (first === undefined || last === undefined) return months;
  for (let later = 0; later < mostMonths; later += 1) {
    const month = monthAt(startOfMonth(first, later).toISOString());
    if (month > last) break;
    months.push(month);
  }
  return months;
}
