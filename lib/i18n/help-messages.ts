import type { Language } from '../core/local.ts';
import { help as inEnglish } from './en/help.ts';
import { help as inIndonesian } from './id/help.ts';

/** Indonesian is the source here too. */
export type HelpTexts = typeof inIndonesian;

/** The texts of first run and help, apart from the others: only the desk has them. */
export const helpMessages: Readonly<Record<Language, HelpTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
