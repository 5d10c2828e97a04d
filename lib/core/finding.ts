import type { Action } from './action.ts';
import type { Ceremony } from './ceremony.ts';
import type { KindGuess } from './guess-kind.ts';
import type { Passage } from './language/text-language.ts';
import type { Local } from './local.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { Readability } from './readability.ts';
import type { Fix, Rule, Severity } from './rule.ts';
import type { Span } from './text/span.ts';
import type { TypedToken } from './text/typed-tokens.ts';
import type { Tone } from './tone/tone.ts';

/** What a rule says about one place of a text; offsets in UTF-16 units. */
export interface Finding {
  readonly ruleId: string;
  readonly code: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** What was found. */
  readonly name: Local;
  /** Why it matters here. */
  readonly why: Local;
  readonly fixes: readonly Fix[];
  /** What to do where no replacement can be offered. */
  readonly advice: Local;
  readonly sources: Rule['sources'];
  /** Which kind of personal data stands here, where it is such data. */
  readonly kind?: PersonalDataKind;
  /** Where more can be learnt of it; only where a page offers that. */
  readonly lesson?: { readonly address: string; readonly name: string };
}

/** What a check of one text gives: all that a person is shown, and nothing else. */
export interface Analysis {
  /** Heaviest first, then in the order of the text. */
  readonly findings: readonly Finding[];
  /** How many UTF-16 units were checked; less than the text's length only past {@link maxCheckedLength}. */
  readonly checkedLength: number;
  /** What the post seems to be for; null where the words tell too little. */
  readonly kind: KindGuess | null;
  /** Null where the text says too little. */
  readonly ceremony: Ceremony | null;
  /** Null where the text says too little. */
  readonly readability: Readability | null;
  readonly action: Action;
  /** How it sounds: how informal, how much like clickbait, how harsh. */
  readonly tone: Tone;
  /** The language of each sentence, or of runs of words within one, in the order of the text. */
  readonly languages: readonly Passage[];
  readonly sentences: readonly Span[];
  /** Words, numbers, dates, times, sums, tags, links and emoji. */
  readonly tokens: readonly TypedToken[];
  /** What a reader counts. */
  readonly words: readonly Span[];
}
