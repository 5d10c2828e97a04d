import type { Local } from './local.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { Fix, Rule, Severity } from './rule.ts';

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
}

/** What a check of one text gives. */
export interface Analysis {
  /** Heaviest first, then in the order of the text. */
  readonly findings: readonly Finding[];
  /** How many UTF-16 units were checked; less than the text's length only past {@link maxCheckedLength}. */
  readonly checkedLength: number;
}
