import type { Question } from '../question.ts';
import altText from './accessibility/alt-text.ts';
import posterInText from './accessibility/poster-in-text.ts';
import videoCaptions from './accessibility/video-captions.ts';
import alignedPolicy from './accuracy/aligned-policy.ts';
import authority from './accuracy/authority.ts';
import claimSources from './accuracy/claim-sources.ts';
import hazardNews from './accuracy/hazard-news.ts';
import namesAndTitles from './accuracy/names-and-titles.ts';
import photoMatch from './accuracy/photo-match.ts';
import quotationConsent from './accuracy/quotation-consent.ts';
import aiUse from './ai/ai-use.ts';
import humanCheck from './ai/human-check.ts';
import promptComplete from './ai/prompt-complete.ts';
import promptSecrets from './ai/prompt-secrets.ts';
import syntheticMediaLabel from './ai/synthetic-media-label.ts';
import eventAsSubject from './ceremony/event-as-subject.ts';
import mainPhoto from './ceremony/main-photo.ts';
import childCase from './children/child-case.ts';
import childPictures from './children/child-pictures.ts';
import evidence from './clarification/evidence.ts';
import factFirst from './clarification/fact-first.ts';
import openCorrection from './clarification/open-correction.ts';
import stampedScreenshot from './clarification/stamped-screenshot.ts';
import worthAnswering from './clarification/worth-answering.ts';
import certainReaders from './content/certain-readers.ts';
import earlyBenefit from './content/early-benefit.ts';
import fiveWs from './content/five-ws.ts';
import mostImportantFirst from './content/most-important-first.ts';
import oneClearAction from './content/one-clear-action.ts';
import oneMessage from './content/one-message.ts';
import outcome from './content/outcome.ts';
import serviceCompleteness from './content/service-completeness.ts';
import specificBehaviour from './content/specific-behaviour.ts';
import crisisParts from './crisis/crisis-parts.ts';
import pauseCeremony from './crisis/pause-ceremony.ts';
import approvalAge from './governance/approval-age.ts';
import archive from './governance/archive.ts';
import fourEyes from './governance/four-eyes.ts';
import replyOwner from './governance/reply-owner.ts';
import riskClass from './governance/risk-class.ts';
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
  alignedPolicy,
  authority,
  claimSources,
  hazardNews,
  namesAndTitles,
  photoMatch,
  quotationConsent,
  aiUse,
  humanCheck,
  promptComplete,
  promptSecrets,
  syntheticMediaLabel,
  eventAsSubject,
  mainPhoto,
  childCase,
  childPictures,
  evidence,
  factFirst,
  openCorrection,
  stampedScreenshot,
  worthAnswering,
  certainReaders,
  earlyBenefit,
  fiveWs,
  mostImportantFirst,
  oneClearAction,
  oneMessage,
  outcome,
  serviceCompleteness,
  specificBehaviour,
  crisisParts,
  pauseCeremony,
  approvalAge,
  archive,
  fourEyes,
  replyOwner,
  riskClass,
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
