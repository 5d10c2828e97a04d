import type { Question } from '../question.ts';
import altText from './accessibility/alt-text.ts';
import posterInText from './accessibility/poster-in-text.ts';
import videoCaptions from './accessibility/video-captions.ts';
import claimSources from './accuracy/claim-sources.ts';
import hazardNews from './accuracy/hazard-news.ts';
import aiUse from './ai/ai-use.ts';
import humanCheck from './ai/human-check.ts';
import promptComplete from './ai/prompt-complete.ts';
import promptSecrets from './ai/prompt-secrets.ts';
import syntheticMediaLabel from './ai/synthetic-media-label.ts';
import eventAsSubject from './ceremony/event-as-subject.ts';
import childCase from './children/child-case.ts';
import childPictures from './children/child-pictures.ts';
import factFirst from './clarification/fact-first.ts';
import fiveWs from './content/five-ws.ts';
import oneClearAction from './content/one-clear-action.ts';
import serviceCompleteness from './content/service-completeness.ts';
import fourEyes from './governance/four-eyes.ts';
import cureClaim from './health/cure-claim.ts';
import patient from './health/patient.ts';
import incumbent from './neutrality/incumbent.ts';
import photoPoses from './neutrality/photo-poses.ts';
import politicalAccount from './neutrality/political-account.ts';
import exemptInformation from './openness/exempt-information.ts';
import immediateInformation from './openness/immediate-information.ts';
import mentions from './platform/mentions.ts';
import consentInPictures from './privacy/consent-in-pictures.ts';
import documentsInPictures from './privacy/documents-in-pictures.ts';
import sensitiveData from './privacy/sensitive-data.ts';
import credit from './rights/credit.ts';
import endorsement from './rights/endorsement.ts';
import stateEmblem from './rights/state-emblem.ts';
import namedAccusation from './speech/named-accusation.ts';
import sexualViolence from './victims/sexual-violence.ts';
import suicide from './victims/suicide.ts';

/** All questions, in the order of their files. */
export const questions: readonly Question[] = [
  altText,
  posterInText,
  videoCaptions,
  claimSources,
  hazardNews,
  aiUse,
  humanCheck,
  promptComplete,
  promptSecrets,
  syntheticMediaLabel,
  eventAsSubject,
  childCase,
  childPictures,
  factFirst,
  fiveWs,
  oneClearAction,
  serviceCompleteness,
  fourEyes,
  cureClaim,
  patient,
  incumbent,
  photoPoses,
  politicalAccount,
  exemptInformation,
  immediateInformation,
  mentions,
  consentInPictures,
  documentsInPictures,
  sensitiveData,
  credit,
  endorsement,
  stateEmblem,
  namedAccusation,
  sexualViolence,
  suicide,
];
