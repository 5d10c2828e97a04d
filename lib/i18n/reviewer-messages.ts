import type { Language } from '../core/local.ts';
import { reviewer as inEnglish } from './en/reviewer.ts';
import { reviewer as inIndonesian } from './id/reviewer.ts';

/** Indonesian is the source here too. */
export type ReviewerTexts = typeof inIndonesian;

/** The texts of the page for reviewers, apart from the others: that page carries no more than it needs. */
export const reviewerMessages: Readonly<Record<Language, ReviewerTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
