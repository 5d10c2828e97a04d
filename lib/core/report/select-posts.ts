import { monthAt } from '../calendar-month.ts';
import type { Channel } from '../channel.ts';
import { kindOf, type RegisterPost } from './register-post.ts';

/** Which posts are looked at; what is left out narrows nothing. */
export interface PostSelection {
  /** First and last month, `YYYY-MM`, by the clock of this computer. */
  readonly from?: string;
  readonly to?: string;
  readonly channel?: Channel;
  /** Empty: the office of this browser, and imported posts. */
  readonly office?: string;
  readonly origin?: RegisterPost['origin'];
}

/** Whether a post is among those that are looked at. */
export function isSelectedPost(post: RegisterPost, selection: PostSelection): boolean {
  const { from, to, channel, office, origin } = selection;
  const month = monthAt(post.publishedAt);
  return (
    (from === undefined || from <= month) &&
    (to === undefined || month <= to) &&
    (channel === undefined || channel === post.channel) &&
    (office === undefined || office === post.office) &&
    (origin === undefined || origin === post.origin)
  );
}

/** What the register can be ordered by. */
export const registerOrders = [
  'publishedAt',
  'title',
  'channel',
  'kind',
  'ceremony',
  'readability',
  'review',
  'correction',
] as const;

export type RegisterOrder = (typeof registerOrders)[number];

export interface Sorting {
  readonly by: RegisterOrder;
  readonly isDescending: boolean;
}

/** The posts in an order; one that has no such figure stands last either way. Posts that are equal: newest first. */
export function sortPosts(
  posts: readonly RegisterPost[],
  { by, isDescending }: Sorting,
): readonly RegisterPost[] {
  const sign = isDescending ? -1 : 1;
  return posts
    .map((post) => ({ post, key: keys[by](post) }))
    .sort((one, other) => compare(one.key, other.key, sign) || newestFirst(one.post, other.post))
    .map(({ post }) => post);
}

type Key = string | number | null;

function compare(one: Key, other: Key, sign: number): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -sign : sign;
}

const newestFirst = (one: RegisterPost, other: RegisterPost): number =>
  one.publishedAt < other.publishedAt ? 1 : -1;

const keys: Readonly<Record<RegisterOrder, (post: RegisterPost) => Key>> = {
  publishedAt: (post) => post.publishedAt,
  title: (post) => post.title.toLowerCase(),
  channel: (post) => post.channel,
  kind: kindOf,
  ceremony: ({ figures }) => figures?.ceremony ?? null,
  readability: ({ figures }) => figures?.readability ?? null,
  review: ({ reviewMinutes }) => reviewMinutes,
  correction: ({ corrections }) => corrections.at(-1)?.minutes ?? null,
};
