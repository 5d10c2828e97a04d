import type { Language } from '../core/local.ts';
import { loadDialog as inEnglish } from './en/load-dialog.ts';
import { loadDialog as inIndonesian } from './id/load-dialog.ts';

/** Indonesian is the source here too. */
export type LoadTexts = typeof inIndonesian;

/** The texts of loading into a composer, apart from the others: the panel never asks for it. */
export const loadMessages: Readonly<Record<Language, LoadTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
