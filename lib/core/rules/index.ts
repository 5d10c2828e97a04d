import type { Rule } from '../rule.ts';
import hazardSource from './accuracy/hazard-source.ts';
import weekdayDate from './accuracy/weekday-date.ts';
import leftovers from './ai/leftovers.ts';
import ceremonyIndex from './ceremony/ceremony-index.ts';
import citizenFirstLead from './ceremony/citizen-first-lead.ts';
import childInLegalCase from './children/child-in-legal-case.ts';
import hollowCall from './content/hollow-call.ts';
import jargon from './language/jargon.ts';
import longSentence from './language/long-sentence.ts';
import politicalWords from './neutrality/political-words.ts';
import identityNumber from './privacy/identity-number.ts';
import personalContact from './privacy/personal-contact.ts';

/** All rules, in the order of their files. */
export const rules: readonly Rule[] = [
  hazardSource,
  weekdayDate,
  leftovers,
  ceremonyIndex,
  citizenFirstLead,
  childInLegalCase,
  hollowCall,
  jargon,
  longSentence,
  politicalWords,
  identityNumber,
  personalContact,
];
