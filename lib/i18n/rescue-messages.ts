import type { Language } from '../core/local.ts';
import { rescue as inEnglish } from './en/rescue.ts';
import { rescue as inIndonesian } from './id/rescue.ts';

/** Indonesian is the source here too. */
export type RescueTexts = typeof inIndonesian;

/** The texts of the rescue page, apart from the others: it carries nothing that it does not need. */
export const rescueMessages: Readonly<Record<Language, RescueTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
