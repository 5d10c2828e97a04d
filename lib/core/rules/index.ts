import type { Rule } from '../rule.ts';
import camelCaseTag from './accessibility/camel-case-tag.ts';
import emoji from './accessibility/emoji.ts';
import linkText from './accessibility/link-text.ts';
import ornamentalLetters from './accessibility/ornamental-letters.ts';
import actingTitle from './accuracy/acting-title.ts';
import claimSource from './accuracy/claim-source.ts';
import hazardSource from './accuracy/hazard-source.ts';
import pastDate from './accuracy/past-date.ts';
import presumedInnocent from './accuracy/presumed-innocent.ts';
import quotation from './accuracy/quotation.ts';
import superlative from './accuracy/superlative.ts';
import weekdayDate from './accuracy/weekday-date.ts';
import yearAndZone from './accuracy/year-and-zone.ts';
import genericProse from './ai/generic-prose.ts';
import leftovers from './ai/leftovers.ts';
import ceremonyIndex from './ceremony/ceremony-index.ts';
import citizenFirstLead from './ceremony/citizen-first-lead.ts';
import greetingOnly from './ceremony/greeting-only.ts';
import officialsList from './ceremony/officials-list.ts';
import quotedRemarks from './ceremony/quoted-remarks.ts';
import childInLegalCase from './children/child-in-legal-case.ts';
import claimFirst from './clarification/claim-first.ts';
import proof from './clarification/proof.ts';
import audience from './content/audience.ts';
import contact from './content/contact.ts';
import cost from './content/cost.ts';
import eventDetails from './content/event-details.ts';
import hollowCall from './content/hollow-call.ts';
import legalBasisFirst from './content/legal-basis-first.ts';
import manyMessages from './content/many-messages.ts';
import serviceParts from './content/service-parts.ts';
import actionFirst from './crisis/action-first.ts';
import cureClaim from './health/cure-claim.ts';
import patient from './health/patient.ts';
import addressReader from './language/address-reader.ts';
import clickbait from './language/clickbait.ts';
import foreignWords from './language/foreign-words.ts';
import harshTone from './language/harsh-tone.ts';
import inclusiveTerms from './language/inclusive-terms.ts';
import informalWords from './language/informal-words.ts';
import jargon from './language/jargon.ts';
import longSentence from './language/long-sentence.ts';
import readability from './language/readability.ts';
import stiffPhrase from './language/stiff-phrase.ts';
import officialLink from './links/official-link.ts';
import incumbent from './neutrality/incumbent.ts';
import politicalAccount from './neutrality/political-account.ts';
import politicalWords from './neutrality/political-words.ts';
import ownWords from './office/own-words.ts';
import hashtags from './platform/hashtags.ts';
import instagramLink from './platform/instagram-link.ts';
import length from './platform/length.ts';
import mentions from './platform/mentions.ts';
import paragraphs from './platform/paragraphs.ts';
import identityNumber from './privacy/identity-number.ts';
import personalContact from './privacy/personal-contact.ts';
import sensitiveData from './privacy/sensitive-data.ts';
import credit from './rights/credit.ts';
import endorsement from './rights/endorsement.ts';
import hate from './speech/hate.ts';
import namedAccusation from './speech/named-accusation.ts';
import anniversary from './spelling/anniversary.ts';
import capitals from './spelling/capitals.ts';
import dateAndTime from './spelling/date-and-time.ts';
import degrees from './spelling/degrees.ts';
import moneyAndNumbers from './spelling/money-and-numbers.ts';
import standardForm from './spelling/standard-form.ts';
import sexualViolence from './victims/sexual-violence.ts';
import suicide from './victims/suicide.ts';

/** All rules, in the order of their files. */
export const rules: readonly Rule[] = [
  camelCaseTag,
  emoji,
  linkText,
  ornamentalLetters,
  actingTitle,
  claimSource,
  hazardSource,
  pastDate,
  presumedInnocent,
  quotation,
  superlative,
  weekdayDate,
  yearAndZone,
  genericProse,
  leftovers,
  ceremonyIndex,
  citizenFirstLead,
  greetingOnly,
  officialsList,
  quotedRemarks,
  childInLegalCase,
  claimFirst,
  proof,
  audience,
  contact,
  cost,
  eventDetails,
  hollowCall,
  legalBasisFirst,
  manyMessages,
  serviceParts,
  actionFirst,
  cureClaim,
  patient,
  addressReader,
  clickbait,
  foreignWords,
  harshTone,
  inclusiveTerms,
  informalWords,
  jargon,
  longSentence,
  readability,
  stiffPhrase,
  officialLink,
  incumbent,
  politicalAccount,
  politicalWords,
  ownWords,
  hashtags,
  instagramLink,
  length,
  mentions,
  paragraphs,
  identityNumber,
  personalContact,
  sensitiveData,
  credit,
  endorsement,
  hate,
  namedAccusation,
  anniversary,
  capitals,
  dateAndTime,
  degrees,
  moneyAndNumbers,
  standardForm,
  sexualViolence,
  suicide,
];
