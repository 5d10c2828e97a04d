import type { Rule } from '../rule.ts';
import weekdayDate from './accuracy/weekday-date.ts';
import citizenFirstLead from './ceremony/citizen-first-lead.ts';
import jargon from './language/jargon.ts';
import longSentence from './language/long-sentence.ts';
import identityNumber from './privacy/identity-number.ts';

/** All rules, in the order of their files. */
export const rules: readonly Rule[] = [
  weekdayDate,
  citizenFirstLead,
  jargon,
  longSentence,
  identityNumber,
];
