import type { RecordKind } from '../records/record.ts';

/** What a bundle would bring, told before anything is written. */
export interface BundleSurvey {
  readonly draft: string;
  /** The text of its newest version, by which a person knows the draft; empty where it has none. */
  readonly text: string;
  /** Records of each kind that are new here. */
  readonly fresh: Readonly<Partial<Record<RecordKind, number>>>;
  readonly known: number;
  /** It brings a roster that is not by the keeper trusted here: that one is not taken. */
  readonly isRosterForeign: boolean;
  /** Until when decisions about that version are asked for, ISO 8601; null where no end was set. */
  readonly until: string | null;
  /** There is no such draft here yet. */
  readonly isNewDraft: boolean;
  /** It was removed here for good, and comes back only where the person asks for it. */
  readonly isRemoved: boolean;
  /** The draft would have two heads here: both texts stay, and a person joins them. */
  readonly isParted: boolean;
}
