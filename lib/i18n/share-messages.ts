import type { Language } from '../core/local.ts';
import { share as inEnglish } from './en/share.ts';
import { share as inIndonesian } from './id/share.ts';

/** Indonesian is the source here too. */
export type ShareTexts = typeof inIndonesian;

/** The texts of sharing a draft for review, apart from the others: only the desk has it. */
export const shareMessages: Readonly<Record<Language, ShareTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
