import type { Passage } from '../word-diff.ts';

/** A version that was approved, as it is spoken of. */
export interface ApprovedName {
  /** Its number within its draft. */
  readonly version: number;
  /** First signs of its hash, by which people speak of it. */
  readonly code: string;
  /** Who approved it, joined by commas. */
  readonly by: string;
  /** Whether signatures prove it; else somebody says so. */
  readonly isProved: boolean;
}

/** A text is the approved one, to the last letter. */
interface Same extends ApprovedName {
  readonly is: 'same';
  /** Pictures are attached or belong to the version, and nobody compared them. */
  readonly hasPictures: boolean;
}

/** A text is the approved one, and the approval holds no longer. */
interface Over extends ApprovedName {
  readonly is: 'over';
  readonly why: 'lapsed' | 'event-passed';
}

/** A text is not the one that was approved. */
interface Differs extends ApprovedName {
  readonly is: 'differs';
  /** Words that are different, at least 1: signs and spaces alone count as one. */
  readonly words: number;
  /** What changed, from what was approved to this text, with a little of what stands around. */
  readonly passages: readonly Passage[];
  /** The approved text that can be loaded instead; null where its channel has no field here. */
  readonly text: string | null;
}

/** The last word on its draft is that it must wait, or that something has to change. */
interface Stopped extends Omit<ApprovedName, 'isProved'> {
  readonly is: 'stopped';
  readonly why: 'held' | 'changes-requested';
}

/** How a text stands to what was approved, as plain data: it may be sent. */
export type ApprovalView = Same | Over | Differs | Stopped | { readonly is: 'never' };
