import type { Language } from '../core/local.ts';
import { review as inEnglish } from './en/review.ts';
import { review as inIndonesian } from './id/review.ts';

/** Indonesian is the source here too. */
export type ReviewTexts = typeof inIndonesian;

/** The texts of the review of a draft, apart from the others: only the desk has them. */
export const reviewMessages: Readonly<Record<Language, ReviewTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
