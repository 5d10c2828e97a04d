import type { Language } from '../core/local.ts';
import { corrections as inEnglish } from './en/corrections.ts';
import { corrections as inIndonesian } from './id/corrections.ts';

/** Indonesian is the source here too. */
export type CorrectionsTexts = typeof inIndonesian;

/** The texts of corrections, apart from the others: only the desk has them. */
export const correctionsMessages: Readonly<Record<Language, CorrectionsTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
