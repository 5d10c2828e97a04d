import type { Local } from '../local.ts';

/** What one hint asks of a text. */
export type AudienceTopic = 'named' | 'need' | 'word' | 'sentence' | 'next' | 'pitfall' | 'tone';

/** A place of the text that a hint points at. */
export interface QuotedPlace {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What a text still owes the readers of this office: words to mend, or something that is missing. */
export interface AudienceHint {
  readonly topic: AudienceTopic;
  /** Unique within one check, such as `need/price`. */
  readonly id: string;
  /** One short sentence about this text and these readers. */
  readonly name: Local;
  /** Why these readers need it. */
  readonly why: Local;
  /** What to write instead or besides, ready to be used where there is one. */
  readonly example: Local | null;
  /** Where in the text; empty where something is missing. */
  readonly places: readonly QuotedPlace[];
}

/** The text beside its readers. */
export interface AudienceView {
  /** Who reads, as the office chose or described it. */
  readonly who: Local;
  /** In the order in which a writer would mend them. */
  readonly hints: readonly AudienceHint[];
  /** What these readers need and the text answers, with the words that do. */
  readonly answered: readonly { readonly name: Local; readonly words: readonly string[] }[];
}
