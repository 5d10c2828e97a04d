import type { Language } from '../core/local.ts';
import { practice as inEnglish } from './en/practice.ts';
import { practice as inIndonesian } from './id/practice.ts';

/** Indonesian is the source here too. */
export type PracticeTexts = typeof inIndonesian;

/** The texts of the practice composer, apart from the others: only its page has them. */
export const practiceMessages: Readonly<Record<Language, PracticeTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
