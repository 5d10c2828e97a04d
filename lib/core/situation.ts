import type { Channel } from './channel.ts';
import type { Finding } from './finding.ts';
import { lengthToCheck } from './limits.ts';
import type { PostKind } from './post-kind.ts';
import type { Situation } from './question.ts';
import type { Answer } from './self-check.ts';
import { readPost } from './text/post.ts';

/** What is known of a post, before its text is split. */
export interface Known {
  readonly text: string;
  readonly channel: Channel;
  readonly kind: PostKind | null;
  /** Pictures and videos attached in the composer. */
  readonly mediaCount: number;
  /** Of the analysis of this text. */
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
}

/** Reads the text for the questions, as far as it is checked at all. */
export const readSituation = ({ text, channel, ...known }: Known): Situation => ({
  ...known,
  channel,
  post: readPost(text.slice(0, lengthToCheck(text)), channel),
});
