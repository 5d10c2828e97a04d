import type { Language } from '../core/local.ts';
import { reuse as inEnglish } from './en/reuse.ts';
import { reuse as inIndonesian } from './id/reuse.ts';

/** Indonesian is the source here too. */
export type ReuseTexts = typeof inIndonesian;

/** The texts of templates, copies and the phone, apart from the others: the panel carries none of it. */
export const reuseMessages: Readonly<Record<Language, ReuseTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
