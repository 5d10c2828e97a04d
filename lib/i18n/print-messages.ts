import type { Language } from '../core/local.ts';
import { print as inEnglish } from './en/print.ts';
import { print as inIndonesian } from './id/print.ts';

/** Indonesian is the source here too. */
export type PrintTexts = typeof inIndonesian;

/** The texts of what is printed, apart from the others: the panel carries none of it. */
export const printMessages: Readonly<Record<Language, PrintTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
