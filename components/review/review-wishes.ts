import type { Anchor } from '@/lib/core/review/anchor-words.ts';
import type { RemarkState, RemarkStates } from '@/lib/core/review/unsent-remark.ts';

/** What a person decides about the version that is shown. */
export interface Deciding {
  readonly outcome: 'approved' | 'changes-requested' | 'held';
  readonly comment: string;
  /** They know that the version is their own, and want their word noted all the same. */
  readonly isOwnNoted: boolean;
}

/** A remark as it is recorded. */
export interface SentRemark {
  readonly version: string;
  readonly anchor: Anchor | null;
  readonly text: string;
  /** Null for a comment, else what is suggested. */
  readonly replacement: string | null;
  readonly replyTo: string | null;
}

/** What can be wished for on the page of a review. Each deed answers the hash of what was written, null where nothing was. */
export interface ReviewWishes {
  readonly onRemark: (remark: SentRemark) => Promise<string | null>;
  readonly onSettle: (of: string, outcome: 'resolved' | 'rejected') => Promise<void>;
  readonly onReopen: (of: string) => Promise<void>;
  readonly onAccept: (suggestion: string) => Promise<void>;
  readonly onDecide: (version: string, deciding: Deciding) => Promise<void>;
  /** Saves the text as it stands, where there is no version yet. */
  readonly onSaveVersion: () => void;
}

/** What is being written, and how it changes. */
export interface Writing {
  readonly states: RemarkStates;
  readonly onWrite: (place: string, state: RemarkState | null) => void;
}
