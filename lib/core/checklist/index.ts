import type { Question } from '../question.ts';
import altText from './accessibility/alt-text.ts';
import posterInText from './accessibility/poster-in-text.ts';
import claimSources from './accuracy/claim-sources.ts';
import hazardNews from './accuracy/hazard-news.ts';
import aiUse from './ai/ai-use.ts';
import humanCheck from './ai/human-check.ts';
import eventAsSubject from './ceremony/event-as-subject.ts';
import childCase from './children/child-case.ts';
import childPictures from './children/child-pictures.ts';
import factFirst from './clarification/fact-first.ts';
import fiveWs from './content/five-ws.ts';
import oneClearAction from './content/one-clear-action.ts';
import serviceCompleteness from './content/service-completeness.ts';
import fourEyes from './governance/four-eyes.ts';

/** All questions, in the order of their files. */
export const questions: readonly Question[] = [
  altText,
  posterInText,
  claimSources,
  hazardNews,
  aiUse,
  humanCheck,
  eventAsSubject,
  childCase,
  childPictures,
  factFirst,
  fiveWs,
  oneClearAction,
  serviceCompleteness,
  fourEyes,
];
