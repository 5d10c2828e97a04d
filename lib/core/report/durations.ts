import { median } from './median.ts';
import type { RegisterPost } from './register-post.ts';

/** How long something took, at the moment when it was done. */
export interface Duration {
  readonly at: string;
  readonly minutes: number;
  /** The post that it was about. */
  readonly title: string;
}

/** How long each review took, by when the post came out, oldest first. */
export const reviewDurations = (posts: readonly RegisterPost[]): readonly Duration[] =>
  posts
    .flatMap(({ publishedAt: at, reviewMinutes: minutes, title }) =>
      minutes === null ? [] : [{ at, minutes, title }],
    )
    .sort(byTime);

/** How long it took until each correction, oldest first; what was withdrawn is one too. */
export const correctionDurations = (posts: readonly RegisterPost[]): readonly Duration[] =>
  posts
    .flatMap(({ corrections, title }) =>
      corrections.map(({ at, minutes }) => ({ at, minutes, title })),
    )
    .sort(byTime);

/** The middle one, in whole minutes; null of none. */
export const medianMinutes = (durations: readonly Duration[]): number | null => {
  const middle = median(durations.map(({ minutes }) => minutes));
  return middle === null ? null : Math.round(middle);
};

const byTime = (one: Duration, other: Duration): number => (one.at < other.at ? -1 : 1);
