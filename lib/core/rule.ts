import type { Channel } from './channel.ts';
import type { Local } from './local.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { Policy } from './policy.ts';
import type { PostKind } from './post-kind.ts';
import type { Severity } from './severity.ts';
import type { Post } from './text/post.ts';

export { type Severity, severities } from './severity.ts';

/** Where a rule comes from. Law only as `domain/law.tsv` verified it, with the date of the check. */
export type Source =
  | {
      readonly kind: 'law';
      readonly norm: string;
      readonly article: string;
      /** Day on which the article was read, `YYYY-MM-DD`. */
      readonly checked: string;
    }
  | {
      /** A calculation, a plain-language guide, our own rule of the house. */
      readonly kind: 'calculation' | 'guide' | 'house';
      readonly norm: Local;
      readonly checked: string;
    };

/** A replacement: the text that takes the place of `[start, end)`, in UTF-16 units of the post. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the button says where the new text alone would not explain itself. */
  readonly label?: Local;
}

/** One place that a rule points at; offsets in UTF-16 units of the post. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** The reason as it reads for this place; without it the rule's own reason is shown. */
  readonly why?: Local;
  /** Replacements, best first. None where only a person can decide. */
  readonly fixes?: readonly Fix[];
  /** How much it weighs at this place, where that differs from the rule's own severity. */
  readonly severity?: Severity;
  /** Which kind of personal data stands here, where it is such data. */
  readonly kind?: PersonalDataKind;
}

export interface Rule {
  /** Path of the file below `rules/`, without the ending. */
  readonly id: string;
  /** Code in the catalogue, as an office quotes it. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found, at most six words. */
  readonly name: Local;
  /** What happens to the reader, at most two sentences. */
  readonly why: Local;
  /** What to do where no replacement can be offered. */
  readonly advice: Local;
  readonly sources: readonly [Source, ...Source[]];
  /**
   * Without it the rule holds in every language. `indonesian`: about Indonesian wording, not given in
   * words of another language; `indonesian-sentence`: given there too, if the sentence is Indonesian.
   */
  readonly about?: 'indonesian' | 'indonesian-sentence';
  /**
   * `sentence`: what it finds in a sentence follows from that sentence alone, so that it can be said
   * again at every key. Without it the rule reads the whole text.
   */
  readonly reads?: 'sentence';
  /** Without it the rule holds for every channel. */
  readonly channels?: readonly Channel[];
  /** Pure: the same post gives the same hits, in the order of the text. */
  check(post: Post): readonly Hit[];
}

/** A text and what is known besides; where nothing is, the text alone. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly kind?: PostKind;
      readonly today?: string;
      readonly mediaCount?: number;
      /** What the office set; the rest is the default. */
      readonly policy?: Partial<Policy>;
    };

/** Texts that show what a rule means: its tests and its manual. `[…]` marks what is flagged, `[]` an empty place. */
export interface Examples {
  readonly flags: readonly [Example, Example, Example, ...Example[]];
  readonly allows: readonly [Example, Example, Example, ...Example[]];
}

/** Only gives the type. */
export const defineRule = (rule: Rule): Rule => rule;
