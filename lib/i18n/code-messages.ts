import type { Language } from '../core/local.ts';
import { code as inEnglish } from './en/code.ts';
import { code as inIndonesian } from './id/code.ts';

/** Indonesian is the source here too. */
export type CodeTexts = typeof inIndonesian;

/** The texts of text codes, apart from the others: only the desk has them. */
export const codeMessages: Readonly<Record<Language, CodeTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
