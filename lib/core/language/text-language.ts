import type { Span } from '../text/span.ts';

/** Languages of posts that are told apart, after ISO 639-3; Malay is read as Indonesian. */
export const textLanguages = ['ind', 'eng', 'sun', 'jav'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** What gets no hints about Indonesian wording. */
export type OtherLanguage = Exclude<TextLanguage, 'ind'>;

/** A sentence, or a run of words within one, and the language that it is in. */
export interface Passage extends Span {
  /** Null where the words tell too little. */
  readonly language: TextLanguage | null;
}
