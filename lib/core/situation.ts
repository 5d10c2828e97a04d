import type { AiGate } from './ai-gate/gate.ts';
import type { Channel } from './channel.ts';
import type { Finding } from './finding.ts';
import type { DescribedPicture } from './pictures.ts';
import type { PostKind } from './post-kind.ts';
import { readPostToCheck } from './post-to-check.ts';
import type { Situation } from './question.ts';
import type { ApprovalView } from './review/approval-view.ts';
import type { Answer } from './self-check.ts';
import type { Around } from './text/post.ts';

/** What is known of a post, before its text is split. */
export interface Known extends Partial<Pick<Around, 'policy' | 'today'>> {
  readonly text: string;
  readonly channel: Channel;
  readonly kind: PostKind | null;
  /** Pictures and videos attached in the composer. */
  readonly mediaCount: number;
  /** As {@link Situation.pictures}. */
  readonly pictures?: readonly DescribedPicture[] | undefined;
  /** As {@link Situation.approval}. */
  readonly approval?: ApprovalView | null | undefined;
  /** As {@link Situation.aiGate}. */
  readonly aiGate?: AiGate | null | undefined;
  /** Of the analysis of this text. */
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
}

/** Reads the text for the questions, as far as it is checked at all. */
export function readSituation({ text, channel, ...known }: Known): Situation {
  return { ...known, channel, post: readPostToCheck(text, channel, known) };
}
