import type { Channel } from '../channel.ts';
import type { PostKind } from '../post-kind.ts';
import type { RecordOf } from '../records/record.ts';
import type { PostFigures } from './post-figures.ts';

/** What somebody decided about a draft before it came out. */
export interface RegisteredDecision {
  readonly outcome: RecordOf<'decision'>['body']['outcome'];
  /** What the decider is called. */
  readonly by: string;
  readonly at: string;
}

/** How a post was put right, or withdrawn. */
export interface RegisteredCorrection {
  readonly kind: RecordOf<'correction'>['body']['kind'];
  readonly at: string;
  /** From what is known as the beginning until then, in minutes. */
  readonly minutes: number;
}

/** One post that came out: a line of the register, and what the report counts. */
export interface RegisterPost {
  /** Hash of the publication or id of the imported post. */
  readonly id: string;
  readonly origin: 'desk' | 'import';
  /** The draft of the desk; null for an imported post. */
  readonly draft: string | null;
  readonly title: string;
  readonly channel: Channel;
  /** Empty: the office of this browser, or not known. */
  readonly office: string;
  readonly account: string;
  readonly publishedAt: string;
  readonly url: string | null;
  /** The kind that a person chose; null where it is guessed. */
  readonly chosenKind: PostKind | null;
  /** What was answered about the use of AI, an option of `ai/ai-use`; null where nobody answered. */
  readonly ai: string | null;
  readonly decisions: readonly RegisteredDecision[];
  /** From asking until the last approval before it came out; null where nobody approved. */
  readonly reviewMinutes: number | null;
  readonly corrections: readonly RegisteredCorrection[];
  /** Null until it is measured. */
  readonly figures: PostFigures | null;
}

/** A line with its text, as it goes to be measured. */
export interface UnmeasuredPost {
  readonly post: RegisterPost;
  readonly text: string;
}

/** What a post is for: as a person chose it, else guessed. */
export const kindOf = ({ chosenKind, figures }: RegisterPost): PostKind | null =>
  chosenKind ?? figures?.kind ?? null;
