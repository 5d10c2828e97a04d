import type { MonthFigures } from './monthly.ts';

/** Below so many posts a month says nothing for a headline. */
const fewestPosts = 5;

/** A change of fewer points than this is none. */
const smallest = 5;

/** How the share of posts about an event went, in whole per cent, from the first month that says something to the last. */
export interface CeremonyTrend {
  readonly direction: 'up' | 'down' | 'same';
  readonly from: number;
  readonly to: number;
}

/** Null where fewer than two months have enough posts. */
export function ceremonyTrend(months: readonly MonthFigures[]): CeremonyTrend | null {
  const telling = months.filter(({ posts }) => posts >= fewestPosts);
  const [first, last] = [telling[0], telling.at(-1)];
  if (!(first && last) || first === last) return null;
  const [from, to] = [shareOf(first), shareOf(last)];
  if (Math.abs(to - from) < smallest) return { direction: 'same', from, to };
  return { direction: to > from ? 'up' : 'down', from, to };
}

const shareOf = ({ groups, posts }: MonthFigures): number =>
  Math.round((100 * groups.ceremonial) / posts);

/** How the median readability stands to what the readers need. */
export type ReadabilityTrend =
  /** `month`: since when it has been at the target or above, `YYYY-MM`. */
  | { readonly kind: 'above'; readonly month: string; readonly last: number }
  | { readonly kind: 'below'; readonly last: number };

/** Null where no month has a text that is long enough. */
export function readabilityTrend(
  months: readonly MonthFigures[],
  target: number,
): ReadabilityTrend | null {
  const known = months.flatMap(({ month, readability }) =>
    readability === null ? [] : [{ month, readability }],
  );
  const last = known.at(-1);
  if (!last) return null;
  if (last.readability < target) return { kind: 'below', last: last.readability };
  const lastBelow = known.findLastIndex(({ readability }) => readability < target);
  const { month } = known[lastBelow + 1] ?? last;
  return { kind: 'above', month, last: last.readability };
}
